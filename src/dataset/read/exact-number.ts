import { shortened } from '../words.ts'
import type { Flaw } from './file-content.ts'

/** More figures than any text has that a double holds to the last one, but for powers of two nobody writes out. */
const MOST_DIGITS = 400

/** As many figures as every double holds. */
const SAFE_DIGITS = 15

/**
 * Whether a double holds a number as it is written: what is read is what stands there, and written back it is the same
 * number. `0.1` is held (no other number of as few figures reads so); 26 figures are not, and neither are 1e400 and 1e-400.
 *
 * @param written a number of JSON or of YAML's core schema: decimal, `0x…` or `0o…`
 */
export function isHeldExactly(written: string): boolean {
  if (/^0[xo]/.test(written)) return written.length < MOST_DIGITS / 2 && BigInt(Number(written)) === BigInt(written)
  const decimal = normalise(written)
  if (decimal === undefined) return false
  if (decimal.digits === '') return true
  if (decimal.digits.length > MOST_DIGITS) return false
  const value = Number(written)
  if (!Number.isFinite(value) || value === 0) return false
  if (decimal.digits.length <= SAFE_DIGITS && Math.abs(value) > Number.MIN_VALUE * 2 ** 52) return true
  const shortest = normalise(String(value))
  if (shortest?.digits === decimal.digits && shortest.exponent === decimal.exponent) return true
  return decimal.exponent >= 0 && String(BigInt(Math.abs(value))) === decimal.digits + '0'.repeat(decimal.exponent)
}

/** A decimal as figures, without zeros at either end, times a power of ten. */
function normalise(written: string): { digits: string; exponent: number } | undefined {
  const parts = /^[-+]?(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(written)
  if (parts === null) return undefined
  const [, whole = '', fraction = '', power = '0'] = parts
  const figures = (whole + fraction).replace(/^0+/, '')
  const digits = withoutZerosAtEnd(figures)
  return { digits, exponent: Number(power) - fraction.length + figures.length - digits.length }
}

function withoutZerosAtEnd(figures: string): string {
  let end = figures.length
  while (figures[end - 1] === '0') end -= 1
  return figures.slice(0, end)
}

/** The flaw that a number stands there which no double holds. */
export function numberFlaw(offset: number, written: string): Flaw {
  return {
    code: 'bad-number',
    offset,
    message: `${shortened(written)} is more than a number can hold: it would be read as ${Number(written)}`,
    hint: 'put it in quotes where it is text or a figure; else round it yourself',
  }
}
