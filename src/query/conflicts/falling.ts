import type { Claim } from '../../model/claim.ts'
import { spanOf } from '../../model/dates.ts'
import type { View } from '../../sourcing/view.ts'
import type { QuantityPair } from './quantity-pairs.ts'
import { isSurelyBelow } from './quantity-range.ts'

/** Whether the figures are of a running total (`cumulative`) that surely was higher at a time that surely was earlier. */
export function falls({ reader }: View, { claims, quantities: [a, b] }: QuantityPair): boolean {
  if (reader.record('topic', a.measure)?.cumulative !== true) return false
  const [first, second] = [reader.record('claim', claims[0]), reader.record('claim', claims[1])]
  return (isBefore(first, second) && isSurelyBelow(b, a)) || (isBefore(second, first) && isSurelyBelow(a, b))
}

function isBefore(a: Claim | undefined, b: Claim | undefined): boolean {
  if (a?.holds === undefined || b?.holds === undefined) return false
  return spanOf(a.holds).latest < spanOf(b.holds).earliest
}
