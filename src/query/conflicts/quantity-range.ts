import type { Quantity } from '../../model/claim.ts'
import { conversionBetween, UNITY, type UnitsApart } from './units.ts'

/** All the values that a figure may mean, in its own unit. An end that is not there is infinite. */
export interface QuantityRange {
  readonly low: number
  readonly high: number
  /** Whether the range ends just below `high`. The low end is always in it. */
  readonly open: boolean
}

type Decimal = NonNullable<Quantity['value']>

/**
 * The values that a quantity may mean. A value: half a unit of its last written digit to either side, the upper end not
 * included (rounding half up, so that 5 and 6 are apart); approximately, 10 %, both ends included; `min` and `max` have no other
 * end. A range: from `low` to `high`, both included, however it is meant.
 */
export function rangeOf({ value, low, high, comparator = 'eq' }: Quantity): QuantityRange {
  if (value === undefined) {
    const [least, most] = [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY]
    return { low: Number(least), high: Number(most), open: false }
  }
  const figure = Number(value)
  if (comparator === 'min') return { low: figure, high: Number.POSITIVE_INFINITY, open: false }
  if (comparator === 'max') return { low: Number.NEGATIVE_INFINITY, high: figure, open: false }
  const margin = comparator === 'approx' ? Math.abs(figure) / 10 : halfUnit(value)
  return { low: tidy(figure - margin), high: tidy(figure + margin), open: comparator === 'eq' }
}

/** A number without what binary fractions leave at its end. */
function tidy(value: number): number {
  return Number(value.toPrecision(15))
}

/** Half a unit of the last digit written: of 5.50 it is 0.005, of 2.788e6 it is 500, of 1200 it is 0.5. */
export function halfUnit(value: Decimal): number {
  const [, fraction = '', exponent = '0'] = /^[+-]?\d+(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(String(value)) ?? []
  return 5 * 10 ** (Number(exponent) - fraction.length - 1)
}

/** Whether two quantities surely differ: their ranges share no value; or why that can't be told. */
export function areApart(a: Quantity, b: Quantity): boolean | UnitsApart {
  const ranges = inOneUnit(a, b)
  return typeof ranges === 'string' ? ranges : isBelow(...ranges) || isBelow(ranges[1], ranges[0])
}

/** Whether all that the first quantity may mean is less than all that the second may mean. */
export function isSurelyBelow(a: Quantity, b: Quantity): boolean {
  const ranges = inOneUnit(a, b)
  return typeof ranges !== 'string' && isBelow(...ranges)
}

function inOneUnit(a: Quantity, b: Quantity): [QuantityRange, QuantityRange] | UnitsApart {
  const conversion = conversionBetween(b.unit ?? UNITY, a.unit ?? UNITY)
  if ('reason' in conversion) return conversion.reason
  const right = rangeOf(b)
  const [low, high] = [conversion.convert(right.low), conversion.convert(right.high)]
  // A unit that runs the other way about, such as pH, swaps the ends; which one is open then no longer matters to anybody.
  const converted = low <= high ? { low, high, open: right.open } : { low: high, high: low, open: right.open }
  return [rangeOf(a), converted]
}

/** How far two figures may be apart, relative to their size, and still be the same but for binary fractions. */
const ROUNDING = 1e-9

function isBelow(below: QuantityRange, above: QuantityRange): boolean {
  const gap = above.low - below.high
  const rounding = ROUNDING * Math.max(Math.abs(above.low), Math.abs(below.high))
  if (!Number.isFinite(gap)) return gap > 0
  return Math.abs(gap) <= rounding ? below.open : gap > 0
}

/** A figure and all that it may mean, in its own unit; null for an end that is not there. */
export interface ConflictQuantity {
  readonly quantity: Quantity
  readonly low: number | null
  readonly high: number | null
}

/** A figure with all that it may mean. */
export function figureOf(quantity: Quantity): ConflictQuantity {
  const { low, high } = rangeOf(quantity)
  return { quantity, low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null }
}
