import type { GraphReader } from '../../graph/reader.ts'
import { entailmentOf } from '../../sourcing/sides.ts'
import type { View } from '../../sourcing/view.ts'
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
  const { from, until } = numberedRecords(view.reader).rangeOf('claim')
  const { hasEquals, some } = equalsIn(view.reader)
  if (!some) return undefined
  const { same } = entailmentOf(view)
  const isAmongEquals = (number: number) => number >= from && number < until && hasEquals[number - from] === 1
  const groupOf = (number: number) => same(numberedRecords(view.reader).idOf(number))[0] ?? ''
  const first = new Map<string, number>()
  numbers.forEach((number, place) => {
    if (!isAmongEquals(number)) return
    const group = groupOf(number)
    const held = first.get(group)
    if (held === undefined || compare(place, held) < 0) first.set(group, place)
  })
  return (place) => {
    const number = numbers[place] ?? 0
    return !isAmongEquals(number) || first.get(groupOf(number)) === place
  }
}

interface Equals {
  /** By claim, 1 where a relation, read or not, says that another is the same. */
  readonly hasEquals: Uint8Array
  readonly some: boolean
}

/** Few claims have others that are the same: only of these it is worked out which. */
function equalsIn(reader: GraphReader): Equals {
  const known = equals.get(reader)
  if (known !== undefined) return known
  const records = numberedRecords(reader)
  const { from, until } = records.rangeOf('claim')
  const hasEquals = new Uint8Array(until - from)
  let some = false
  for (const relation of reader.relations()) {
    if (relation.type !== 'equivalent') continue
    for (const claim of [relation.from, relation.to]) hasEquals[records.numberOf('claim', claim) - from] = 1
    some = true
  }
  const found = { hasEquals, some }
  equals.set(reader, found)
  return found
}

const equals = new WeakMap<GraphReader, Equals>()
