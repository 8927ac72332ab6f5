import { describe, expect, test } from 'vitest'
import { type Dataset, generatedParts, openGraph, parseDataset } from '../../src/index.ts'
import { groupBy } from '../../src/model/order.ts'
import { ACTOR_TYPES } from '../../src/model/vocabulary/actor.ts'
import {
  ATTRIBUTIONS,
  CONFIDENCES,
  CREDIBILITIES,
  RELIABILITIES,
  STATUSES,
} from '../../src/model/vocabulary/assessment.ts'
import { CLAIM_TYPES, COMPARATORS } from '../../src/model/vocabulary/claim.ts'
import { RELATION_TYPES } from '../../src/model/vocabulary/relation.ts'
import { NOTICE_TYPES, READ, SOURCE_TYPES } from '../../src/model/vocabulary/source.ts'
import { CERTAINTIES, KNOWLEDGE, RESPONSES, TERMS } from '../../src/model/vocabulary/statement.ts'
import { TOPIC_TYPES } from '../../src/model/vocabulary/topic.ts'

type Found = Readonly<Record<string, readonly unknown[]>>

/** What of a field has each of some values, under the name of field and value. */
function each<T>(field: string, values: readonly unknown[], all: readonly T[]): Found {
  const have = (value: unknown) => all.filter((one) => (one as Record<string, unknown>)[field] === value)
  return Object.fromEntries(values.map((value) => [`${field} ${value}`, have(value)]))
}

function ofClaims({ claims, relations, topics, searches }: Dataset): Found {
  const values = claims.flatMap(({ value = [] }) => value)
  const quantities = claims.flatMap(({ quantity = [] }) => quantity)
  return {
    ...each('type', CLAIM_TYPES, claims),
    ...each('type', TOPIC_TYPES, topics),
    ...each('type', RELATION_TYPES, relations),
    ...each('comparator', COMPARATORS, quantities),
    'claims of a type that is not written': claims.filter(({ type }) => type === undefined),
    'conditionals of two conditions': claims.filter((claim) => claim.if?.length === 2 && claim.then !== undefined),
    'claims about sourcing': claims.filter(({ about = [] }) => about.some((id) => /^st?\d/.test(id))),
    'measures that never fall': topics.filter(({ cumulative }) => cumulative),
    'topics within others': topics.filter(({ within }) => within),
    'figures with ranges': quantities.filter(({ low, high }) => low !== undefined && high !== undefined),
    'figures with one end': quantities.filter(({ low, high }) => (low === undefined) !== (high === undefined)),
    'figures in quotes': quantities.filter(({ value }) => typeof value === 'string'),
    'figures relative to others': quantities.filter(({ relativeTo }) => relativeTo),
    'values in words': values.filter(({ is }) => typeof is !== 'string'),
    'values that are records': values.filter(({ is }) => typeof is === 'string'),
    'values of which there are several': values.filter(({ exclusive }) => exclusive === false),
    'searches that found something': searches.filter(({ found = [] }) => found.length > 0),
    'searches that found nothing': searches.filter(({ found }) => found?.length === 0),
    'searches in places without a record': searches.filter(({ places }) =>
      places.some((place) => typeof place !== 'string'),
    ),
  }
}

function ofSources({ sources, actors }: Dataset): Found {
  const revises = new Map(sources.map(({ id, revises: earlier }) => [id, earlier]))
  const notices = sources.flatMap(({ notices: own = [] }) => own)
  return {
    ...each('type', ACTOR_TYPES, actors),
    ...each(
      'type',
      SOURCE_TYPES.filter((type) => type !== 'other'),
      sources,
    ),
    ...each('read', READ, sources),
    ...each('genre', ['news', 'analysis', 'opinion', 'advertorial', 'satire'], sources),
    ...each('type', NOTICE_TYPES, notices),
    'people who are not named': actors.filter(({ anonymous }) => anonymous),
    'several who are not named': actors.filter(({ anonymous, count = 1 }) => anonymous && count > 1),
    'groups with a count': actors.filter(({ anonymous, type, count }) => !anonymous && type === 'group' && count),
    'actors who act for themselves': actors.filter(({ party }) => party),
    'actors who may be others': actors.filter(({ possiblySameAs }) => possiblySameAs),
    'actors who are not others': actors.filter(({ notSameAs }) => notSameAs),
    'outlets that are owned': actors.filter(({ ownedBy }) => ownedBy),
    'documents with a carrier': sources.filter(({ carrier }) => carrier),
    'documents known via others': sources.filter(({ knownVia }) => knownVia),
    copies: sources.filter(({ republishes }) => republishes),
    'third versions': sources.filter(({ revises: earlier = '' }) => revises.get(earlier) !== undefined),
    'live blogs of days': sources.filter(({ published = '' }) => /^[^T]*\/[^T]*$/.test(published)),
    'live blogs of hours': sources.filter(({ published = '' }) => /T.*\/.*T/.test(published)),
    'times of day with offsets': sources.filter(({ published = '' }) => /[+-]\d\d:\d\d$/.test(published)),
    'documents without a date': sources.filter(({ published }) => published === undefined),
    'notices that list statements': notices.filter(({ statements }) => statements),
  }
}

function ofStatements({ statements, assessments, sources }: Dataset): Found {
  const documents = new Map(sources.map((source) => [source.id, source]))
  const copies = statements.filter(({ source }) => documents.get(source)?.republishes !== undefined)
  const together = [...groupBy(statements, ({ source, claim }) => `${source} ${claim}`).values()]
  const judged = assessments.filter(({ attribution }) => attribution !== undefined)
  const ofOne = [...groupBy(judged, ({ of }) => of).values()]
  return {
    ...each('polarity', ['denies', 'neither'], statements),
    ...each('certainty', CERTAINTIES, statements),
    ...each('response', RESPONSES, statements),
    ...each('terms', TERMS, statements),
    ...each(
      'knowledge',
      KNOWLEDGE.filter((knowledge) => knowledge !== 'unknown'),
      statements,
    ),
    'dropped attributions': together.filter(
      (own) => own.some(({ from }) => from?.length) && own.some(({ from }) => !from),
    ),
    'inferred lines': statements.filter(({ fromBasis }) => fromBasis === 'inferred'),
    'lines with alternatives': statements.filter(({ from = [] }) => from.length > 1),
    'documents cited whole': statements.filter(({ from = [] }) => from.some((id) => /^s\d/.test(id))),
    'lines from programs': statements.filter(({ from = [] }) => from.some((id) => id.startsWith('x'))),
    'copies that say nothing of their own': copies.filter(({ from }) => from === undefined),
    'copies that add something': copies.filter(({ from }) => from?.length === 0),
    'what was made within a live blog': statements.filter(
      ({ source, made }) => made?.includes('T') && documents.get(source)?.published?.includes('/'),
    ),
    'statements of unknown time': statements.filter(({ made }) => made === 'unknown'),
    credits: statements.filter(({ credits }) => credits?.ids),
    hedges: statements.filter(({ hedges }) => hedges),
    'what says that others confirm it': statements.filter(({ claimsConfirmation }) => claimsConfirmation),
    'what was withdrawn': statements.filter(({ withdrawn }) => withdrawn),
    'statements without an id': statements.filter(({ id }) => id.includes('~')),
    ...Object.fromEntries(
      ['start', 'page', 'time', 'region'].map((at) => [
        `places by ${at}`,
        statements.filter(({ anchor = {} }) => at in anchor),
      ]),
    ),
    ...each('attribution', ATTRIBUTIONS, assessments),
    'all lines judged': judged.filter(({ lines }) => lines === undefined),
    'some lines judged': judged.filter(({ lines }) => lines !== undefined),
    'a rejected line that somebody upholds': ofOne.filter((all) => new Set(all.map((one) => one.attribution)).size > 1),
  }
}

function ofJudgements(dataset: Dataset): Found {
  const { assessments } = dataset
  const all = Object.values(dataset).flat() as { tlp?: string; recorded?: string; proposedBy?: string }[]
  return {
    ...each('status', STATUSES, assessments),
    ...each('credibility', Object.keys(CREDIBILITIES).map(Number), assessments),
    ...each('reliability', Object.keys(RELIABILITIES), assessments),
    ...each('confidence', CONFIDENCES, assessments),
    ...each('tlp', ['clear', 'green', 'amber', 'amber+strict', 'red'], all),
    likelihoods: assessments.filter(({ likelihood }) => likelihood),
    ratings: assessments.filter(({ rating }) => rating),
    'reliability on a topic': assessments.filter(({ topic }) => topic),
    'credible statements': assessments.filter(({ of, credibility }) => of.startsWith('st') && credibility),
    'verdicts on verdicts': assessments.filter(({ evidence = [] }) => evidence.some((id) => id.startsWith('as'))),
    'records with a day of entry': all.filter(({ recorded }) => recorded?.length === 10),
    'records with a time of entry': all.filter(({ recorded }) => recorded?.includes('T')),
    'records that somebody proposed': all.filter(({ proposedBy }) => proposedBy),
  }
}

/** What the questions find, of what no record says by itself. */
function ofAnswers(dataset: Dataset): Found {
  const graph = openGraph(dataset)
  const supports = dataset.claims.map(({ id }) => graph.support(id))
  const { loops, feedback, impossible } = graph.loops()
  const { apparent, conflicts, incomparable } = graph.conflicts()
  return {
    loops,
    feedback,
    impossible,
    apparent,
    incomparable,
    ...each('kind', ['certaintyRaised', 'attributionLost', 'claimChanged', 'polarityFlipped'], graph.drift().steps),
    ...each('corroboration', ['corroborated', 'possiblyCorroborated', 'singleParty', 'singleSource'], supports),
    ...each('corroboration', ['anonymousGroup', 'singleAnonymous', 'undisclosed', 'contested', 'denied'], supports),
    ...each('corroboration', ['circular', 'misreported', 'unsupported'], supports),
    'running totals that fall': conflicts.filter(({ reasons }) => reasons.includes('falls')),
    'figures that differ': conflicts.filter(({ reasons }) => reasons.includes('quantities')),
    'narrower claims that carry': supports.filter((support) => support.for.viaNarrower > 0),
    'documents that nobody read on the way': supports.filter((support) => support.for.documents.reported > 0),
  }
}

describe('three thousand generated claims', () => {
  const dataset = generated(1)

  test.each([
    ['of claims', ofClaims],
    ['of documents and of whoever speaks', ofSources],
    ['of statements', ofStatements],
    ['of judgements and of entry', ofJudgements],
    ['that only answers show', ofAnswers],
  ])('have everything %s', (_, features) => {
    const missing = Object.entries(features(dataset)).filter(([, found]) => found.length === 0)
    expect(missing.map(([name]) => name)).toEqual([])
  })

  test.each([2, 3])('have everything of claims, documents and statements with another seed: %i', (seed) => {
    const other = generated(seed)
    const found = { ...ofClaims(other), ...ofSources(other), ...ofStatements(other) }
    expect(Object.keys(found).filter((name) => found[name]?.length === 0)).toEqual([])
  })

  test('mostly have one to four statements, and a few of them hundreds', () => {
    const counts = [...groupBy(dataset.statements, ({ claim }) => claim).values()].map((own) => own.length)
    expect(counts).toHaveLength(3000)
    expect(counts.filter((count) => count <= 4).length).toBeGreaterThan(2900)
    expect(counts.filter((count) => count > 100).length).toBeGreaterThan(0)
    expect(Math.max(...counts)).toBeGreaterThan(200)
  })

  test('have chains of eight statements and no longer ones, but in rings', () => {
    const steps = [1, 2, 3].flatMap((seed) => stepsAboveEach(generated(seed)))
    const inNoRing = steps.filter((count) => !Number.isNaN(count))
    expect(Math.max(...inNoRing)).toBe(8)
    expect(inNoRing.length).toBeLessThan(steps.length)
  })
})

/** How many statements of its claim each statement comes through, at most; what is no number where they lead in a ring. */
function stepsAboveEach({ statements }: Dataset): number[] {
  const named = new Map(statements.map((statement) => [statement.id, statement]))
  const stepsAbove = (id: string, below: readonly string[] = []): number => {
    if (below.includes(id)) return Number.NaN
    const { claim, from = [] } = named.get(id) ?? {}
    const before = from.filter((other) => named.get(other)?.claim === claim)
    return Math.max(0, ...before.map((other) => 1 + stepsAbove(other, [...below, id])))
  }
  return statements.map(({ id }) => stepsAbove(id))
}

function generated(seed: number): Dataset {
  const text = [...generatedParts({ claims: 3000, seed })].join('')
  const { dataset, problems } = parseDataset([{ path: 'generated.jsonl', text }])
  if (dataset === undefined) throw new Error(`the generated dataset is not valid: ${problems[0]?.message}`)
  return dataset
}
