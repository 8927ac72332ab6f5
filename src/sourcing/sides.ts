import type { GraphReader, Link } from '../graph/reader.ts'
import { spanOf, surelyApart } from '../model/dates.ts'
import { byCodeUnit, sortedUnique } from '../model/order.ts'
import { type Entailment, openEntailment } from './entailment.ts'
import { sourcingOf } from './grounding.ts'
import { relationsFrom, relationsTo } from './relations.ts'
import type { View } from './view.ts'

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

/**
 * Every statement on a side of a claim, whether or not it counts, sorted by id. For: affirmations of the claim or of one that
 * narrows to it. Against: denials of the claim or of one that it narrows to, and affirmations of whatever contradicts
 * one of these, unless the conflict is only apparent (the two surely hold at different times).
 */
export function bearings(view: View, claim: string, side: Side): Bearing[] {
  const { reader } = view
  const entailment = entailmentOf(view)
  if (side === 'for')
    return unique(
      entailment,
      affirmations(reader, entailment, claim).map((found) => ({ ...found, how: 'affirms' })),
    )
  const broader = entailment.broader(claim)
  const denials = broader.flatMap((of) =>
    reader.linksTo(of, 'denies').map(({ from }): Bearing => ({ statement: from, claim: of, of, how: 'denies' })),
  )
  const contradicting = broader.flatMap((of) =>
    contradictions(view, of)
      .filter(({ apparent }) => !apparent)
      .flatMap(({ claim: other, edge }) =>
        affirmations(reader, entailment, other).map(
          (found): Bearing => ({ ...found, how: 'affirmsContradicting', conflict: edge }),
        ),
      ),
  )
  return unique(entailment, [...denials, ...contradicting])
}

/** The statements that carry a side of a claim, with how they bear on it, sorted. */
export function carryingOf(view: View, claim: string, side: Side): Bearing[] {
  const sourcing = sourcingOf(view)
  return bearings(view, claim, side).filter(({ statement }) => sourcing.isCarrying(statement))
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
  const { reader } = view
  const sourcing = sourcingOf(view)
  const equals = entailmentOf(view).same(claim)
  const affirming = (id: string) => reader.linksTo(id, 'asserts').map(({ from }) => from)
  const statements =
    side === 'for'
      ? equals.flatMap(affirming)
      : [
          ...equals.flatMap((id) => reader.linksTo(id, 'denies').map(({ from }) => from)),
          ...conflictingWith(view, equals).flatMap(({ claim: other }) =>
            entailmentOf(view).same(other).flatMap(affirming),
          ),
        ]
  return sortedUnique(statements)
    .filter((id) => sourcing.isMisreport(id) && sourcing.isReadSource(sourcing.lines.of(id).source))
    .map((id) => ({ statement: id, source: sourcing.lines.of(id).source, from: sourcing.lines.of(id).named }))
}

/** Whatever surely contradicts one of some claims: not where the two hold at different times. */
function conflictingWith(view: View, claims: readonly string[]) {
  return claims.flatMap((id) => contradictions(view, id)).filter(({ apparent }) => !apparent)
}

/** The claims that contradict a claim, by a relation that is read, with whether the conflict is only apparent. */
export function contradictions(view: View, claim: string): { claim: string; edge: string; apparent: boolean }[] {
  const { reader } = view
  const holds = (id: string) => spanOf(reader.record('claim', id)?.holds)
  const other = (link: Link) => (link.from === claim ? link.to : link.from)
  return [...relationsFrom(view, claim, 'contradicts'), ...relationsTo(view, claim, 'contradicts')]
    .map((link) => ({ claim: other(link), edge: link.key, apparent: surelyApart(holds(claim), holds(other(link))) }))
    .sort((a, b) => byCodeUnit(a.edge, b.edge))
}

/** Entailment among claims along the relations that a view reads, worked out once for each view. */
export function entailmentOf(view: View): Entailment {
  let entailment = entailments.get(view)
  if (entailment === undefined) {
    entailment = openEntailment(view)
    entailments.set(view, entailment)
  }
  return entailment
}

const entailments = new WeakMap<View, Entailment>()

function affirmations(reader: GraphReader, entailment: Entailment, of: string) {
  return entailment
    .narrower(of)
    .flatMap((claim) => reader.linksTo(claim, 'asserts').map(({ from }) => ({ statement: from, claim, of })))
}

/** One bearing for each statement, sorted by statement: the first found, but a direct one before one through a narrower claim. */
function unique({ isSame }: Entailment, found: readonly Bearing[]): Bearing[] {
  const byStatement = new Map<string, Bearing>()
  const isDirect = ({ claim, of }: Bearing) => isSame(claim, of)
  for (const bearing of found) {
    const before = byStatement.get(bearing.statement)
    if (before === undefined || (!isDirect(before) && isDirect(bearing))) byStatement.set(bearing.statement, bearing)
  }
  return [...byStatement.values()].sort((a, b) => byCodeUnit(a.statement, b.statement))
}
