import { byCodeUnit, sortedUnique } from '../../../src/model/order.ts'
import type { Source } from '../../../src/model/source.ts'
import { certaintyOf, type Statement } from '../../../src/model/statement.ts'
import type { DriftChain } from '../../../src/query/drift/chains.ts'
import type { Drift } from '../../../src/query/drift/drift.ts'
import { DRIFT_KINDS, type DriftStep } from '../../../src/query/drift/drift-step.ts'
import {
  hedgesLost,
  isOpener,
  isRaised,
  stepFrom,
  stepsBetween,
  stepsOfMutation,
} from '../../../src/query/drift/steps.ts'
import { shortestRoutes } from '../../../src/sourcing/shortest-route.ts'
import { bearings } from '../../../src/sourcing/sides.ts'
import { sourcingOf } from '../../../src/sourcing/sourcing.ts'
import { statementOf } from '../../../src/sourcing/statements.ts'
import { arrivalsAt, walkUpstream } from '../../../src/sourcing/upstream.ts'
import type { View } from '../../../src/sourcing/view.ts'

/** What drift is, by ids: every step of every line by itself, and every route walked. */
export function naiveDrift(view: View, claim?: string): Drift {
  const scope = claim === undefined ? view.reader.ids('statement').filter(view.isActive) : statementsOf(view, claim)
  const steps = scope.flatMap((statement) => stepsAt(view, statement))
  return {
    claim: claim ?? null,
    steps: steps.sort(
      (a, b) =>
        byCodeUnit(a.statement, b.statement) ||
        DRIFT_KINDS.indexOf(a.kind) - DRIFT_KINDS.indexOf(b.kind) ||
        byCodeUnit(a.from ?? '', b.from ?? ''),
    ),
    chains: scope.flatMap((id) => chainsFrom(view, id)),
  }
}

/** The active statements that bear on a claim, and all active ones upstream of them. */
function statementsOf(view: View, claim: string): string[] {
  const sides = [...bearings(view, claim, 'for'), ...bearings(view, claim, 'against')].map(({ statement }) => statement)
  const noComment = view.reader.linksTo(claim, 'declines').map(({ from }) => from)
  const starts = [...sides, ...noComment].filter(view.isActive)
  const visits = walkUpstream(sourcingOf(view), starts, ({ id }) => view.isActive(id))
  return sortedUnique([...visits].map(({ statement }) => statement))
}

function stepsAt(view: View, id: string): DriftStep[] {
  const sourcing = sourcingOf(view)
  // A line that was looked up and rejected still shows what it made of what it names.
  const { comesFrom, mutations } = sourcing.lines.of(id)
  return [
    ...comesFrom.flatMap((other) =>
      other.kind === 'statement' && view.isActive(other.id) ? stepsBetween(view, id, other) : [],
    ),
    ...mutations.flatMap((mutation) => stepsOfMutation(view, id, mutation)),
    ...attributionLost(view, id),
    ...descriptorsChanged(view, id),
    ...confirmationUnnamed(view, id),
  ]
}

function chainsFrom(view: View, id: string): DriftChain[] {
  const sourcing = sourcingOf(view)
  if (!sourcing.isCarrying(id)) return []
  const missing = new Set(missingFrom(view, id))
  return [...shortestRoutes(sourcing, [id])]
    .filter(({ route }) => route.statements.length >= 3)
    .map(({ route }) => chainTo(view, route.end, route.statements, missing))
    .filter(({ certainty, terms, lost }) => certainty ?? terms ?? [...lost.hedges, ...lost.descriptors][0])
    .sort((a, b) => byCodeUnit(a.end, b.end))
}

function chainTo(view: View, end: string, route: readonly string[], missing: ReadonlySet<string>): DriftChain {
  const [top, ...below] = route.map((id) => statementOf(view.reader, id)) as [Statement, ...Statement[]]
  const [was, is] = [
    certaintyOf(below.findLast((each) => certaintyOf(each) !== 'unspecified') ?? top),
    certaintyOf(top),
  ]
  const terms = below.findLast((each) => each.terms !== undefined)?.terms
  const certainty = isRaised(was, is) ? { before: was, after: is } : null
  const knowsHedges = top.hedges !== undefined || certainty !== null
  const descriptor = missing.has(end) ? descriptorOf(view, end) : undefined
  return {
    statement: top.id,
    end,
    route,
    certainty,
    terms:
      terms !== undefined && top.terms !== undefined && isOpener(terms, top.terms)
        ? { before: terms, after: top.terms }
        : null,
    lost: {
      hedges: knowsHedges ? hedgesLost(below, top) : [],
      descriptors: descriptor === undefined ? [] : [descriptor],
    },
  }
}

/**
 * The ends and documents on a statement's line that it does not name: all of them for a dropped attribution; those that its `credits`
 * lack where it has any. A document is named by its own id, a statement of it, its publisher or an author; an end also by
 * a document that it publishes or wrote. An undisclosed end is its document.
 */
function attributionLost(view: View, id: string): DriftStep[] {
  const statement = statementOf(view.reader, id)
  const missing = missingFrom(view, id)
  if (missing.length === 0) return []
  const words = missing.flatMap((end) => descriptorOf(view, end) ?? [])
  const { comesFrom } = sourcingOf(view).lines.of(id)
  const edges = sortedUnique(comesFrom.flatMap((upstream) => upstream.edges))
  const after = statement.credits?.as
  return [stepFrom(statement, 'attributionLost', { from: null, after, words, records: missing, edges })]
}

/** The records that `attributionLost` finds missing, sorted. */
function missingFrom(view: View, id: string): string[] {
  const { credits } = statementOf(view.reader, id)
  const { comesFrom, droppedAttribution } = sourcingOf(view).lines.of(id)
  if (comesFrom.length === 0 || (credits === undefined && !droppedAttribution)) return []
  const named = namedBy(view, credits?.ids ?? [])
  return recordsOnLine(view, id).filter((record) => !named(record))
}

/** The disclosed ends and the documents upstream of a statement, sorted, its own source left out. */
function recordsOnLine(view: View, id: string): string[] {
  const sourcing = sourcingOf(view)
  const records = new Set<string>()
  for (const visit of walkUpstream(sourcing, [id], (upstream) => view.isActive(upstream.id))) {
    if (visit.statement !== id) records.add(visit.line.source)
    for (const { end, document } of arrivalsAt(sourcing, visit)) {
      records.add(end.id)
      if (document !== null) records.add(document)
    }
  }
  records.delete(statementOf(view.reader, id).source)
  return [...records].sort(byCodeUnit)
}

/** Whether a record is named by a list of ids, directly or through the document or the issuer that it goes with. */
function namedBy({ reader }: View, ids: readonly string[]): (record: string) => boolean {
  const sources = ids.flatMap((id) => reader.record('statement', id)?.source ?? id)
  const named = new Set([...ids, ...sources])
  const issuers = new Set(sources.flatMap((id) => issuersOf(reader.record('source', id))))
  return (id) =>
    named.has(id) || issuers.has(id) || issuersOf(reader.record('source', id)).some((each) => named.has(each))
}

function issuersOf(source: Source | undefined): string[] {
  return [source?.publisher ?? [], source?.authors ?? []].flat()
}

/** An anonymous actor as it was described in print. */
function descriptorOf({ reader }: View, id: string): string | undefined {
  const actor = reader.record('actor', id)
  return actor?.anonymous === true ? actor.name : undefined
}

/**
 * Descriptors of anonymous actors that changed on the way: a statement credits one upstream, or one that may be the same, in words that do
 * not hold its descriptor; or quotes one that may be the same under another.
 */
function descriptorsChanged(view: View, id: string): DriftStep[] {
  const statement = statementOf(view.reader, id)
  const meant = describedBy(view, statement)
  if (meant.size === 0) return []
  return recordsOnLine(view, id).flatMap((end) => {
    if (!meant.has(end)) return []
    const before = descriptorOf(view, end)
    const after = before === undefined ? undefined : phraseFor(view, statement, end)
    if (before === undefined || after === undefined || containsWords(after, before)) return []
    const kept = new Set(wordsOf(after))
    const words = wordsOf(before).filter((word) => !kept.has(word))
    return [stepFrom(statement, 'descriptorChanged', { from: null, before, after, words, records: [end], edges: [] })]
  })
}

/** The anonymous actors that a statement has words for, wherever they are: whom it credits, and who may be one of these or of whom it names. */
function describedBy(view: View, { credits, from = [] }: Statement): ReadonlySet<string> {
  const credited = credits?.ids ?? []
  const alike = [...credited, ...from].flatMap((id) => [
    ...(view.reader.record('actor', id)?.possiblySameAs ?? []),
    ...view.reader.linksTo(id, 'possiblySameAs').map((link) => link.from),
  ])
  return new Set([...credited, ...alike].filter((id) => descriptorOf(view, id) !== undefined))
}

/** How a statement itself describes an anonymous actor that it has upstream. */
function phraseFor(view: View, { credits, from = [] }: Statement, end: string): string | undefined {
  const isMeant = (id: string) => id === end || maybeSame(view, id, end)
  if (credits?.ids?.some(isMeant)) return credits.as
  const quoted = from.find((id) => id !== end && maybeSame(view, id, end))
  return quoted === undefined || from.includes(end) ? undefined : descriptorOf(view, quoted)
}

function maybeSame({ reader }: View, a: string, b: string): boolean {
  const lists = (one: string, other: string) => reader.record('actor', one)?.possiblySameAs?.includes(other) === true
  return lists(a, b) || lists(b, a)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function containsWords(text: string, phrase: string): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(phrase).join(' ')} `)
}

/** A claim to be confirmed by others that `credits` names none of; whom it has the news from, in `from`, is not who confirms it. */
function confirmationUnnamed(view: View, id: string): DriftStep[] {
  const { claimsConfirmation, credits, ...statement } = statementOf(view.reader, id)
  if (claimsConfirmation !== true || (credits?.ids ?? []).length > 0) return []
  const after = credits?.as
  return [stepFrom(statement, 'confirmationUnnamed', { from: null, after, words: [], edges: [] })]
}
