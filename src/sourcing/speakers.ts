import { edgeAt, othersOf, startOf } from '../columns/edge-table.ts'
import { surelyApart } from '../model/dates.ts'
import { groundingOf } from './grounding.ts'
import { claimSetsOf, type Side } from './sides.ts'
import { numbersOf, type View } from './view.ts'

/**
 * The statements on a side of a claim, whether or not they count, by number: those of its `bearings`, without how they bear on it. Each once,
 * in no order.
 */
export function speakersOn(view: View, claim: number, side: Side): Iterable<number> {
  const { columns } = numbersOf(view)
  const { broader, narrower } = claimSetsOf(view)
  const [asserting, denying] = [columns.edges('asserts').incoming, columns.edges('denies').incoming]
  const found: number[] = []
  if (side === 'for') {
    for (const each of narrower(claim)) addAll(found, othersOf(asserting, each))
    return found
  }
  const above = broader(claim)
  for (const each of above) addAll(found, othersOf(denying, each))
  const contradicting = new Set<number>()
  for (const each of above) addContradicting(view, each, contradicting)
  if (contradicting.size === 0) return found
  const affirmed = new Set<number>()
  for (const each of contradicting) for (const other of narrower(each)) affirmed.add(other)
  for (const each of affirmed) addAll(found, othersOf(asserting, each))
  return found
}

/** The statements that carry a side of a claim, by number, sorted. */
export function carryingNumbers(view: View, claim: number, side: Side): number[] {
  const { isCarrying } = groundingOf(view)
  const carrying: number[] = []
  for (const statement of speakersOn(view, claim, side)) if (isCarrying(statement)) carrying.push(statement)
  return carrying.length > 1 ? carrying.sort((a, b) => a - b) : carrying
}

function addAll(found: number[], others: Iterable<number>): void {
  for (const other of others) found.push(other)
}

/** Adds the claims that contradict a claim by a relation that is read, unless the two surely hold at different times. */
function addContradicting(view: View, claim: number, found: Set<number>): void {
  const { columns, presence } = numbersOf(view)
  const { of, rows, dates } = columns
  const table = columns.edges('contradicts')
  const holds = (each: number) => dates.spanAt(of.claim.holds[rows[each] ?? 0] ?? 0)
  for (const edges of [table.outgoing, table.incoming]) {
    const start = startOf(edges, claim)
    for (const [at, other] of othersOf(edges, claim).entries()) {
      const isRead = presence.isRead(table.relations?.[edgeAt(edges, start + at)] ?? 0)
      if (isRead && !surelyApart(holds(claim), holds(other))) found.add(other)
    }
  }
}
