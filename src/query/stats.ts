import { RECORD_KINDS, type RecordKind } from '../graph/reader.ts'
import { isoSpan, spanOf } from '../model/dates.ts'
import type { RecordOfKind } from '../model/kinds.ts'
import { byCodeUnit } from '../model/order.ts'
import { polarityOf } from '../model/statement.ts'
import type { Status } from '../model/vocabulary/assessment.ts'
import type { Corroboration } from '../sourcing/corroboration.ts'
import { isLater } from '../sourcing/later.ts'
import { sourcingOf } from '../sourcing/sourcing.ts'
import { statementsOn } from '../sourcing/statements.ts'
import type { View } from '../sourcing/view.ts'
import { status } from './status.ts'
import { corroborationIn } from './support/outline.ts'
import { openSweep, type SweepOptions } from './sweep.ts'

/** How often each value occurs; values that do not occur are left out, the others sorted. */
export type Tally<T extends string = string> = Readonly<Partial<Record<T, number>>>

/** A dataset in figures. All but `records.later` are over what is not later than the view. */
export interface Stats {
  readonly id: string
  readonly title: string
  /** Records of each kind, and those that are left out because they are later. */
  readonly records: Readonly<Record<RecordKind | 'relation' | 'later', number>>
  readonly actors: { readonly byType: Tally; readonly anonymous: number }
  readonly sources: {
    readonly byType: Tally
    /** Read by a curator, or known only via others. */
    readonly read: number
    readonly unread: number
    readonly retracted: number
    /** First and last date of publication that are known; null where none is. */
    readonly published: readonly [string | null, string | null]
    readonly undated: number
  }
  readonly statements: {
    readonly byPolarity: Tally
    /** In the source's own voice. */
    readonly asserting: number
    /** Active and leading to an active end. */
    readonly grounded: number
    /** Not active: retracted, withdrawn, or taken as discredited. */
    readonly inactive: number
  }
  readonly claims: {
    readonly byType: Tally
    readonly byStatus: Tally<Status | 'unassessed'>
    readonly byCorroboration: Tally<Corroboration>
    /** Statements of a claim itself, whichever way they speak; null where there is no claim. */
    readonly statements: { readonly least: number; readonly median: number; readonly most: number } | null
    readonly unstated: number
  }
  readonly relations: { readonly byType: Tally }
}

/** What a dataset holds, in figures. It asks for the support of every claim: O(claims × what is upstream of each). */
export function stats(view: View, options: SweepOptions = {}): Stats {
  const { manifest } = view.reader
  const later = RECORD_KINDS.flatMap((kind) => view.reader.ids(kind)).filter((id) => isLater(view, id))
  const relations = view.reader.relations().filter(view.isRead)
  const counts = Object.fromEntries(RECORD_KINDS.map((kind) => [kind, inView(view, kind).length]))
  return {
    id: manifest.id,
    title: manifest.title,
    records: { ...(counts as Record<RecordKind, number>), relation: relations.length, later: later.length },
    actors: actorStats(view),
    sources: sourceStats(view),
    statements: statementStats(view),
    claims: claimStats(view, options),
    relations: { byType: tally(relations.map(({ type }) => type)) },
  }
}

function actorStats(view: View): Stats['actors'] {
  const actors = inView(view, 'actor')
  return {
    byType: tally(actors.map(({ type }) => type)),
    anonymous: actors.filter(({ anonymous }) => anonymous === true).length,
  }
}

function sourceStats(view: View): Stats['sources'] {
  const sources = inView(view, 'source')
  const { isReadSource } = sourcingOf(view)
  const spans = sources.flatMap(({ published }) => (published === undefined ? [] : [spanOf(published)]))
  const days = spans.flatMap(({ earliest, latest }) => [earliest, latest]).filter(Number.isFinite)
  const earliest = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY)
  const latest = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY)
  const read = sources.filter(({ id }) => isReadSource(id)).length
  return {
    byType: tally(sources.map(({ type }) => type)),
    read,
    unread: sources.length - read,
    retracted: sources.filter(({ id }) => view.deadBecause(id)?.reason === 'retracted').length,
    published: isoSpan({ earliest, latest }),
    undated: sources.length - spans.length,
  }
}

function statementStats(view: View): Stats['statements'] {
  const statements = inView(view, 'statement')
  const { lines, isGrounded } = sourcingOf(view)
  return {
    byPolarity: tally(statements.map(polarityOf)),
    asserting: statements.filter(({ id }) => lines.of(id).ownVoice).length,
    grounded: statements.filter(({ id }) => isGrounded(id)).length,
    inactive: statements.filter(({ id }) => !view.isActive(id)).length,
  }
}

function claimStats(view: View, options: SweepOptions): Stats['claims'] {
  const claims = inView(view, 'claim')
  const step = openSweep(claims.length, options)
  const corroborationAt = (id: string) => {
    step()
    return corroborationIn(view, id)
  }
  const statements = claims.map(({ id }) => statementsOn(view, id).filter((each) => !isLater(view, each)).length)
  return {
    byType: tally(claims.map(({ type = 'factual' }) => type)),
    byStatus: tally(claims.map(({ id }) => status(view, id).status)),
    byCorroboration: tally(claims.map(({ id }) => corroborationAt(id))),
    statements: spreadOf(statements),
    unstated: statements.filter((count) => count === 0).length,
  }
}

function inView<K extends RecordKind>(view: View, kind: K): RecordOfKind[K][] {
  return view.reader
    .ids(kind)
    .filter((id) => !isLater(view, id))
    .flatMap((id) => view.reader.record(kind, id) ?? [])
}

function tally<T extends string>(values: readonly T[]): Tally<T> {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => byCodeUnit(a, b))) as Tally<T>
}

/** Of an even number of counts, the median is the mean of the middle two. */
function spreadOf(counts: readonly number[]): Stats['claims']['statements'] {
  const sorted = [...counts].sort((a, b) => a - b)
  const [least, most] = [sorted[0], sorted[sorted.length - 1]]
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  if (least === undefined || most === undefined || low === undefined || high === undefined) return null
  return { least, median: (low + high) / 2, most }
}
