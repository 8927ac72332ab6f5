import { append } from '../algorithm/append.ts'
import type { Columns } from '../columns/columns.ts'
import { degreeOf, othersOf, startOf } from '../columns/edge-table.ts'
import { NONE } from '../columns/ids.ts'
import { keyOfEdge } from '../graph/edge-keys.ts'
import { surelyApart } from '../model/dates.ts'
import { oncePer } from '../model/once.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Span } from '../model/span.ts'
import { type ClaimSets, type Entailment, nameEntailment, openClaimSets } from './entailment.ts'
import { groundingOf } from './grounding.ts'
import type { Presence } from './presence.ts'
import { sourcingOf } from './sourcing.ts'
import { sourceAt } from './statements.ts'
import { numbersOf, type View } from './view.ts'

/** Which side of a claim. */
export type Side = 'for' | 'against'

/** A statement that speaks for or against a claim, and through which claims it bears on it. */
export interface Bearing {
  readonly statement: string
  /** The claim that the statement itself is about. */
  readonly claim: string
  /** The claim whose affirmation or denial counts: the claim itself, one that it narrows to, or one in conflict. */
  readonly of: string
  readonly how: 'affirms' | 'denies' | 'affirmsContradicting'
  /** The key of the `contradicts` edge. */
  readonly conflict?: string
}

/** A bearing by number. */
export interface NumberedBearing {
  readonly statement: number
  readonly claim: number
  readonly of: number
  readonly how: Bearing['how']
  readonly conflict?: string
}

/**
 * Every statement on a side of a claim, whether or not it counts, sorted by id. For: affirmations of the claim or of one that
 * narrows to it. Against: denials of the claim or of one that it narrows to, and affirmations of whatever contradicts
 * one of these, unless the conflict is only apparent (the two surely hold at different times).
 */
export function bearings(view: View, claim: string, side: Side): Bearing[] {
  const number = numbersOf(view).columns.ids.numberOf(claim)
  return number === NONE ? [] : nameBearings(view, bearingNumbers(view, number, side))
}

/** The statements that carry a side of a claim, with how they bear on it, sorted. */
export function carryingOf(view: View, claim: string, side: Side): Bearing[] {
  const number = numbersOf(view).columns.ids.numberOf(claim)
  if (number === NONE) return []
  const { isCarrying } = groundingOf(view)
  return nameBearings(
    view,
    bearingNumbers(view, number, side).filter(({ statement }) => isCarrying(statement)),
  )
}

/** As `bearings`, by number. Those of the last claim asked for are remembered: a question asks for them more than once. */
export function bearingNumbers(view: View, claim: number, side: Side): readonly NumberedBearing[] {
  const last = lastBearings(view)
  if (last.claim !== claim) Object.assign(last, { claim, for: undefined, against: undefined })
  last[side] ??= findBearings(view, claim, side)
  return last[side]
}

interface LastBearings extends Partial<Record<Side, readonly NumberedBearing[]>> {
  claim: number
}

const lastBearings = oncePer((_: View): LastBearings => ({ claim: NONE, for: undefined, against: undefined }))

function findBearings(view: View, claim: number, side: Side): NumberedBearing[] {
  const { columns } = numbersOf(view)
  const claims = claimSetsOf(view)
  if (side === 'for') return unique(claims, affirmations(view, claim, { how: 'affirms' }))
  const found: NumberedBearing[] = []
  for (const of of claims.broader(claim)) {
    for (const statement of othersOf(columns.edges('denies').incoming, of))
      found.push({ statement, claim: of, of, how: 'denies' })
  }
  for (const of of claims.broader(claim)) {
    for (const { claim: other, edge, apparent } of contradictionNumbers(view, of)) {
      if (!apparent) append(found, affirmations(view, other, { how: 'affirmsContradicting', conflict: edge }))
    }
  }
  return unique(claims, found)
}

function nameBearings(view: View, found: readonly NumberedBearing[]): Bearing[] {
  const { ids } = numbersOf(view).columns
  return found.map(({ statement, claim, of, ...how }) => ({
    statement: ids.at(statement),
    claim: ids.at(claim),
    of: ids.at(of),
    ...how,
  }))
}

/** A statement that would be on a side, but that what it names as its source says otherwise, or does not have it. */
export interface Misreport {
  readonly statement: string
  readonly source: string
  /** What it names: ids of statements, sources and actors, sorted. */
  readonly from: readonly string[]
}

/**
 * The active misreports on a side, in sources that were read: of the claim itself or an equal one, or, against it, of one that contradicts
 * these; not of narrower ones. Sorted by statement.
 */
export function misreportsOf(view: View, claim: string, side: Side): Misreport[] {
  const { ids } = numbersOf(view).columns
  const number = ids.numberOf(claim)
  if (number === NONE) return []
  const found = misreporting(view, number, side)
  if (found.length === 0) return []
  const { lines } = sourcingOf(view)
  return [...new Set(found)]
    .sort((a, b) => a - b)
    .map((statement) => {
      const { statement: id, source, named } = lines.of(ids.at(statement))
      return { statement: id, source, from: named }
    })
}

/** Whether there is any misreport that would affirm a claim, by number. */
export function isMisreported(view: View, claim: number): boolean {
  return misreporting(view, claim, 'for').length > 0
}

function misreporting(view: View, claim: number, side: Side): number[] {
  const { isMisreport, isReadSource, columns } = groundingOf(view)
  return wordedOn(view, claim, side).filter(
    (statement) => isMisreport(statement) && isReadSource(sourceAt(columns, statement)),
  )
}

/** The statements on a side of a claim or an equal one, or that affirm one which surely contradicts these: not of narrower ones. */
function wordedOn(view: View, claim: number, side: Side): number[] {
  const { columns } = numbersOf(view)
  const { same } = claimSetsOf(view)
  const said = (edge: 'asserts' | 'denies', claims: readonly number[]) =>
    claims.flatMap((id) => [...othersOf(columns.edges(edge).incoming, id)])
  const equals = same(claim)
  if (side === 'for') return said('asserts', equals)
  const conflicting = equals.flatMap((id) => contradictionNumbers(view, id)).filter(({ apparent }) => !apparent)
  return [...said('denies', equals), ...conflicting.flatMap(({ claim: other }) => said('asserts', same(other)))]
}

/** A claim that contradicts one. */
interface Contradiction<Id> {
  readonly claim: Id
  /** The key of the edge. */
  readonly edge: string
  /** Whether the two surely hold at different times. */
  readonly apparent: boolean
}

/** The claims that contradict a claim, by a relation that is read, with whether the conflict is only apparent. */
export function contradictions(view: View, claim: string): Contradiction<string>[] {
  const { ids } = numbersOf(view).columns
  const number = ids.numberOf(claim)
  if (number === NONE) return []
  return contradictionNumbers(view, number).map((found) => ({ ...found, claim: ids.at(found.claim) }))
}

/** As `contradictions`, by number, in order of the keys of the edges. */
export function contradictionNumbers(view: View, claim: number): Contradiction<number>[] {
  const { columns, presence } = numbersOf(view)
  const table = columns.edges('contradicts')
  const found: Contradiction<number>[] = []
  for (const rows of [table.outgoing, table.incoming]) {
    const start = startOf(rows, claim)
    for (let at = start; at < start + degreeOf(rows, claim); at++) {
      const edge = rows.edges[at] ?? 0
      if (!presence.isRead(table.relations?.[edge] ?? 0)) continue
      const other = rows.others[at] ?? 0
      const apparent = surelyApart(holdsOf(columns, claim), holdsOf(columns, other))
      found.push({ claim: other, edge: keyOfEdge(columns, 'contradicts', edge), apparent })
    }
  }
  return found.length > 1 ? found.sort((a, b) => byCodeUnit(a.edge, b.edge)) : found
}

function holdsOf({ of, rows, dates }: Columns, claim: number): Span {
  return dates.spanAt(of.claim.holds[rows[claim] ?? 0] ?? 0)
}

/** Entailment among claims along the relations that a view reads: worked out once for all views that read the same. */
export function claimSetsOf(view: View): ClaimSets {
  const { columns, presence } = numbersOf(view)
  let sets = setsByReading.get(presence.isRead)
  if (sets === undefined) {
    sets = openClaimSets(columns, presence.isRead)
    setsByReading.set(presence.isRead, sets)
  }
  return sets
}

const setsByReading = new WeakMap<Presence['isRead'], ClaimSets>()

/** The same by ids. */
export function entailmentOf(view: View): Entailment {
  return nameEntailment(numbersOf(view).columns, claimSetsOf(view))
}

function affirmations(view: View, of: number, how: Pick<NumberedBearing, 'how' | 'conflict'>): NumberedBearing[] {
  const { incoming } = numbersOf(view).columns.edges('asserts')
  const found: NumberedBearing[] = []
  for (const claim of claimSetsOf(view).narrower(of)) {
    for (const statement of othersOf(incoming, claim)) found.push({ statement, claim, of, ...how })
  }
  return found
}

/** One bearing for each statement, sorted by statement: the first found, but a direct one before one through a narrower claim. */
function unique({ isSame }: ClaimSets, found: readonly NumberedBearing[]): NumberedBearing[] {
  if (isSorted(found)) return [...found]
  const byStatement = new Map<number, NumberedBearing>()
  const isDirect = ({ claim, of }: NumberedBearing) => isSame(claim, of)
  for (const bearing of found) {
    const before = byStatement.get(bearing.statement)
    if (before === undefined || (!isDirect(before) && isDirect(bearing))) byStatement.set(bearing.statement, bearing)
  }
  return [...byStatement.values()].sort((a, b) => a.statement - b.statement)
}

/** Whether each statement stands once, in order: as where all are on one claim. */
function isSorted(found: readonly NumberedBearing[]): boolean {
  return found.every(({ statement }, at) => at === 0 || (found[at - 1]?.statement ?? 0) < statement)
}
