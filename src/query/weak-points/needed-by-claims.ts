import { colouredDominators, NO_WAY } from '../../algorithm/coloured-dominators.ts'
import { OUTLET_PREFIX } from '../../sourcing/taken-away.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { lineGraph } from './line-graph.ts'

/** Works, by their first versions, actors and outlets without which something falls. */
export type Needed = ReadonlySet<string>

/**
 * For each carried claim every work, actor and outlet that lies on all of its lines to an end: without any one of them it is carried no more.
 * Exact, for unread documents too; see `colouredDominators` for why and how. In order of id.
 */
export function neededByClaims(view: View): ReadonlyMap<string, Needed> {
  const { columns } = numbersOf(view)
  const { ids, kinds, recordsOf } = columns
  const { sets, of } = colouredDominators(lineGraph(view), recordsOf.claim)
  const names = new Map<number, string>()
  const nameOf = (number: number) => {
    let name = names.get(number)
    if (name === undefined) {
      name = number < kinds.length ? ids.at(number) : OUTLET_PREFIX + ids.at(number - kinds.length)
      names.set(number, name)
    }
    return name
  }
  const needed = new Map<string, Needed>()
  for (const claim of recordsOf.claim) {
    const set = of[claim] ?? NO_WAY
    if (set !== NO_WAY) needed.set(ids.at(claim), new Set(Array.from(sets.membersOf(set), nameOf)))
  }
  return needed
}

/** What some sets all hold. */
export function inCommon(sets: readonly Needed[]): Needed {
  const [smallest, ...rest] = [...sets].sort((a, b) => a.size - b.size)
  if (smallest === undefined) return new Set()
  return new Set([...smallest].filter((each) => rest.every((other) => other.has(each))))
}
