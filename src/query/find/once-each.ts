import { degreeOf } from '../../columns/edge-table.ts'
import { claimSetsOf } from '../../sourcing/sides.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { numberedRecords } from './numbered-records.ts'

/**
 * Whether each of some records stays where claims that are the same are found once: of those that are, the one that comes first in an order
 * of places in the list. Undefined where all stay. O(records).
 */
export function firstOfEquals(
  view: View,
  numbers: Uint32Array,
  compare: (a: number, b: number) => number,
): ((place: number) => boolean) | undefined {
  const { outgoing, incoming, from } = numbersOf(view).columns.edges('equivalent')
  if (from.length === 0) return undefined
  const { recordOf, rangeOf } = numberedRecords(view.reader)
  const claims = rangeOf('claim')
  const { same } = claimSetsOf(view)
  /** The first of the claims that are the same as a record; undefined where no relation, read or not, says that any is. */
  const groupOf = (number: number): number | undefined => {
    if (number < claims.from || number >= claims.until) return undefined
    const record = recordOf(number)
    return degreeOf(outgoing, record) + degreeOf(incoming, record) === 0 ? undefined : same(record)[0]
  }
  const first = new Map<number, number>()
  let more = false
  numbers.forEach((number, place) => {
    const group = groupOf(number)
    if (group === undefined) return
    if (first.has(group)) more = true
    const held = first.get(group)
    if (held === undefined || compare(place, held) < 0) first.set(group, place)
  })
  if (!more) return undefined
  return (place) => {
    const group = groupOf(numbers[place] ?? 0)
    return group === undefined || first.get(group) === place
  }
}
