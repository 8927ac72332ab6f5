import { degreeOf } from '../../columns/edge-table.ts'
import { rowAt } from '../../columns/parts.ts'
import { claimSetsOf } from '../../sourcing/sides.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { numberedRecords } from './numbered-records.ts'

/**
 * The places, in order, of records that are left out where claims that are the same are found once: of those that are, the one stays that comes
 * first in an order of places in the list. O(records).
 */
export function laterOfEquals(
  view: View,
  numbers: Uint32Array,
  compare: (a: number, b: number) => number,
): readonly number[] {
  const { columns } = numbersOf(view)
  const { outgoing, incoming, from, to } = columns.edges('equivalent')
  if (from.length === 0) return []
  const { recordOf, rangeOf } = numberedRecords(view.reader)
  const claims = rangeOf('claim')
  const { same } = claimSetsOf(view)
  /** Of many records only those are looked at that a relation names. */
  const named =
    numbers.length > from.length * 2
      ? new Set([...from, ...to].map((record) => claims.from + rowAt(columns, record)))
      : undefined
  /** The first of the claims that are the same as a record; undefined where no relation, read or not, says that any is. */
  const groupOf = (number: number): number | undefined => {
    if (number < claims.from || number >= claims.until || named?.has(number) === false) return undefined
    const record = recordOf(number)
    return degreeOf(outgoing, record) + degreeOf(incoming, record) === 0 ? undefined : same(record)[0]
  }
  const first = new Map<number, number>()
  const later: number[] = []
  numbers.forEach((number, place) => {
    const group = groupOf(number)
    if (group === undefined) return
    const held = first.get(group)
    const isFirst = held === undefined || compare(place, held) < 0
    if (isFirst) first.set(group, place)
    if (held !== undefined) later.push(isFirst ? held : place)
  })
  return later.sort((a, b) => a - b)
}
