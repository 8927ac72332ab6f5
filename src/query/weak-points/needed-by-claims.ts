import { colouredDominators, NO_WAY } from '../../algorithm/coloured-dominators.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { lineGraph } from './line-graph.ts'

/** Works, by their first versions, actors and outlets without which something falls: by number, outlets beyond those of all records. */
export type Needed = ReadonlySet<number>

/** What carried claims fall by. */
export interface Falls {
  /** Whether a claim is carried. */
  isCarried(claim: number): boolean
  /** All without any one of which a claim is carried no more; none where it is not carried. Made each time. */
  membersOf(claim: number): Iterable<number>
}

/**
 * For each carried claim every work, actor and outlet that lies on all of its lines to an end: without any one of them it is carried no more.
 * Exact, for unread documents too; see `colouredDominators` for why and how.
 *
 * @param step is called for each record
 */
export function neededByClaims(view: View, step: () => void): Falls {
  const { sets, of } = colouredDominators(lineGraph(view, step), numbersOf(view).columns.recordsOf.claim)
  const isCarried = (claim: number) => of[claim] !== NO_WAY
  return { isCarried, membersOf: (claim) => (isCarried(claim) ? sets.membersOf(of[claim] ?? 0) : []) }
}

/** What some sets all hold. */
export function inCommon(sets: readonly Needed[]): Needed {
  const [smallest, ...rest] = [...sets].sort((a, b) => a.size - b.size)
  if (smallest === undefined) return new Set()
  return new Set([...smallest].filter((each) => rest.every((other) => other.has(each))))
}
