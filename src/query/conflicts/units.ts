import { units } from './ucum.ts'

/** Why figures in two units are not compared. */
export type UnitsApart =
  | 'differentCurrencies'
  | 'differentDimensions'
  | 'differentAnnotations'
  | 'unknownUnit'
  | 'noConversion'

/** A way to read a figure in one unit as one in another; or why there is none. */
export type Conversion = { readonly convert: (value: number) => number } | { readonly reason: UnitsApart }

/** What an absent unit stands for: UCUM's unity. */
export const UNITY = '1'

/**
 * How a figure in one unit reads in another.
 *
 * The same unit needs no conversion, whatever it is. Others are UCUM codes; three capitals that are none are an ISO 4217
 * currency, and those are only compared with themselves. UCUM takes bits and bytes for plain numbers and annotations for
 * nothing: here, bytes are no percentage, and `{TFLOPS}` is not `{GFLOPS}`.
 *
 * @see https://ucum.org/ucum
 */
export function conversionBetween(from: string, to: string): Conversion {
  if (from === to) return { convert: (value) => value }
  if (isCurrency(from) && isCurrency(to)) return { reason: 'differentCurrencies' }
  if (isCurrency(from) || isCurrency(to)) return { reason: 'differentDimensions' }
  if (!isUcum(from) || !isUcum(to)) return { reason: 'unknownUnit' }
  if (annotationsOf(from) !== annotationsOf(to)) return { reason: 'differentAnnotations' }
  if (isInformation(from) !== isInformation(to) || !units.isConvertible(from, to))
    return { reason: 'differentDimensions' }
  return Number.isFinite(converted(1, from, to))
    ? { convert: (value) => converted(value, from, to) }
    : { reason: 'noConversion' }
}

function converted(value: number, from: string, to: string): number {
  return Number.isFinite(value) ? units.convert(value, from, to) : value
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit) && !isUcum(unit)
}

/** The library says of most texts that they are no unit; at a character that no unit has, such as a euro sign, it throws. */
function isUcum(unit: string): boolean {
  try {
    return units.validate(unit).valid
  } catch {
    return false
  }
}

/** What stands in braces, in the order written. */
function annotationsOf(unit: string): string {
  return (unit.match(/\{[^}]*\}/g) ?? []).join()
}

function isInformation(unit: string): boolean {
  return /By|bit/.test(unit.replace(/\{[^}]*\}/g, ''))
}
