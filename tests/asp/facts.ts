import type { Assessment } from '../../src/model/assessment.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { parseEdtf, parseInstant, spanOf } from '../../src/model/dates.ts'
import { polarityOf } from '../../src/model/statement.ts'
import type { NaiveOptions as Options } from '../query/oracle/setting.ts'
import { fact } from './clingo.ts'

/** A dataset, a view of it, and what is taken away from that. */
export interface Instance {
  readonly dataset: Dataset
  readonly options: Options
  readonly removed: readonly string[]
}

/** An instance as facts, all with its number: the records field by field, with nothing worked out but times in seconds. */
export function factsOf({ dataset, options, removed }: Instance, number: number): string[] {
  const say = (name: string, ...terms: (string | number)[]) => fact(name, number, ...terms)
  return [
    ...dataset.actors.flatMap(({ id, ownedBy, type }) => [
      say('actor', id),
      ...maybe(ownedBy, (owner) => say('owner', id, owner)),
      ...(type === 'software' ? [say('software', id)] : []),
    ]),
    ...dataset.sources.flatMap((source) => sourceFacts(source, say)),
    ...dataset.claims.flatMap((claim) => claimFacts(claim, say)),
    ...dataset.statements.flatMap((statement) => statementFacts(statement, say)),
    ...dataset.relations.flatMap(({ id, type, from, to, basis }) => [
      say('relation', id, type, from, to),
      ...(basis === 'inferred' ? [say('inferred', id)] : []),
    ]),
    ...dataset.assessments.flatMap((assessment) => judgementFacts(assessment, say)),
    ...[
      ...dataset.actors,
      ...dataset.sources,
      ...dataset.statements,
      ...dataset.relations,
      ...dataset.assessments,
    ].flatMap(({ id, recorded }) => maybe(recorded, (time) => say('recorded', id, seconds(parseInstant(time))))),
    ...viewFacts({ options, removed }, say),
  ]
}

type Say = (name: string, ...terms: (string | number)[]) => string

function sourceFacts(source: Dataset['sources'][number], say: Say): string[] {
  const { id, type, publisher, authors, published, knownVia, read, genre, republishes, revises, notices = [] } = source
  const publisherFirst = ['official-document', 'filing', 'press-release', 'dataset'].includes(type)
  const authorFirst = ['post', 'interview', 'paper'].includes(type)
  return [
    say('source', id),
    say('published', id, ...ends(published)),
    ...(published?.includes('/') ? [say('grew', id)] : []),
    ...maybe(publisher, (actor) => say('publisher', id, actor)),
    ...maybe(authors?.[0], (actor) => say('author', id, actor)),
    ...maybe(republishes, (original) => say('republishes', id, original)),
    ...maybe(revises, (earlier) => say('revises', id, earlier)),
    ...(publisherFirst ? [say('publisherFirst', id)] : []),
    ...(authorFirst ? [say('authorFirst', id)] : []),
    ...(genre === 'satire' || genre === 'fiction' ? [say('satire', id)] : []),
    ...((read ?? (knownVia === undefined ? 'full' : 'no')) === 'no' ? [say('unreadSource', id)] : []),
    ...notices.flatMap(({ type: notice, date, statements }) => {
      if (notice === 'retraction' && statements === undefined) return [say('retraction', id, ...ends(date))]
      if (notice !== 'retraction' && notice !== 'correction') return []
      return (statements ?? []).map((statement) => say('listed', id, statement, ...ends(date)))
    }),
  ]
}

function claimFacts({ id, holds, if: conditions, then: conclusion }: Dataset['claims'][number], say: Say): string[] {
  return [
    say('claim', id),
    ...maybe(holds, (date) => say('holds', id, ...ends(date))),
    ...maybe(conclusion, (claim) => say('then', id, claim)),
    ...(conditions ?? []).map((claim) => say('if', id, claim)),
  ]
}

function statementFacts(statement: Dataset['statements'][number], say: Say): string[] {
  const { id, source, claim, from, fromBasis, knowledge, made, withdrawn } = statement
  return [
    say('statement', id),
    say('in', id, source),
    say('about', id, claim),
    say('polarity', id, polarityOf(statement)),
    ...(from === undefined ? [] : [say('hasFrom', id), ...from.map((other) => say('from', id, other))]),
    ...(fromBasis === 'inferred' ? [say('inferredFrom', id)] : []),
    ...(knowledge === 'witnessed' || knowledge === 'deduced' ? [say('knowing', id)] : []),
    ...maybe(made, (date) => say('made', id, ...ends(date))),
    ...(made === 'unknown' ? [say('undated', id)] : []),
    ...maybe(withdrawn, (date) => say('withdrawn', id, ...ends(date))),
  ]
}

function judgementFacts({ id, of, attribution, lines, date, recorded }: Assessment, say: Say): string[] {
  if (attribution === undefined) return []
  return [
    `${say('attribution', id, of).slice(0, -2)},${attribution === 'upheld' ? 'upheld' : 'rejecting'}).`,
    say('judgedOn', id, ...ends(date)),
    say('recordedLast', id, recorded === undefined ? -(10 ** 9) : seconds(parseInstant(recorded))),
    ...(lines === undefined ? [] : [say('hasLines', id), ...lines.map((line) => say('line', id, line))]),
  ]
}

/** View 0 is the one asked for; in view 1 something is taken away besides. */
function viewFacts({ options, removed }: Omit<Instance, 'dataset'>, say: Say): string[] {
  const { asOf, recordedUntil, without = [], basis, dates, reported, attributions } = options
  return [
    ...(basis === 'stated' ? [say('stated')] : []),
    ...(dates === 'certain' ? [say('certain')] : []),
    ...(reported === true ? [say('reported')] : []),
    ...(attributions === 'printed' ? [say('printed')] : []),
    ...maybe(asOf, (date) => say('asOf', seconds(parseEdtf(date).latest))),
    ...maybe(recordedUntil, (time) => say('until', seconds(parseInstant(time)))),
    ...[without, [...without, ...removed]].flatMap((taken, view) => [
      say('view', view),
      ...taken.map((entry) =>
        entry.startsWith('outlet:')
          ? say('withoutOutlet', view, entry.slice('outlet:'.length))
          : say('without', view, entry),
      ),
    ]),
  ]
}

/** First and last instant. */
function ends(date: string | undefined): [number, number] {
  const { earliest, latest } = spanOf(date)
  return [seconds(earliest), seconds(latest)]
}

/** Seconds since 2026 began; clingo has 32 bits and no infinity. */
function seconds(time: number): number {
  return Math.min(Math.max(Math.floor(time) - Date.UTC(2026, 0) / 1000, -(10 ** 9)), 10 ** 9)
}

function maybe<T>(value: T | undefined, say: (value: T) => string): string[] {
  return value === undefined ? [] : [say(value)]
}
