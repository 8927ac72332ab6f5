import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isHeldExactly } from '../../../src/dataset/read/exact-number.ts'

test.each([
  ...['0', '-0', '1', '12', '012', '+7', '0.1', '5.50', '.5', '5.', '1e3', '1E+3', '2.788e6', '0e999'],
  ...['9007199254740992', '9007199254740994', '1152921504606846976', '123456789012345', '0.30000000000000004'],
  ...['1.7976931348623157e308', '2.2250738585072014e-308', '5e-324', '0x1F', '0o14', '0x20000000000000'],
])('a double holds %s', (written) => {
  expect(isHeldExactly(written)).toBe(true)
})

test.each([
  ...['9007199254740993', '12345678901234567890123456', '0.1234567890123456789', '1e400', '-1e400', '1e-400'],
  ...['1.00000000000000000001', '4.9e-325', '0x20000000000001', '0o1777777777777777777777', '1'.repeat(100_000)],
  ...[`0x${'F'.repeat(100_000)}`, 'NaN', '.inf'],
])('no double holds %.40s', (written) => {
  expect(isHeldExactly(written)).toBe(false)
})

test('every double is held as it is written, and one figure more seldom is', () => {
  const double = fc.double({ noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(double, (value) => {
      expect(isHeldExactly(String(value))).toBe(true)
    }),
  )
})

test('a decimal is held just when it is read, written and read again as the same number', () => {
  const decimal = fc.tuple(
    fc.stringMatching(/^\d{1,22}$/),
    fc.stringMatching(/^\d{0,22}$/),
    fc.integer({ min: -330, max: 320 }),
  )
  fc.assert(
    fc.property(decimal, fc.boolean(), ([whole, fraction, exponent], scaled) => {
      const written = `${whole}.${fraction}${scaled ? `e${exponent}` : ''}`
      expect(isHeldExactly(written)).toBe(sameNumber(written, Number(written)))
    }),
  )
})

/** Whether a decimal is a double's own value, or how it is written: by fractions of whole numbers of any size. */
function sameNumber(written: string, value: number): boolean {
  return (
    Number.isFinite(value) &&
    (equal(fractionOf(written), exactly(value)) || equal(fractionOf(written), fractionOf(String(value))))
  )
}

type Fraction = readonly [bigint, bigint]

function equal([a, b]: Fraction, [c, d]: Fraction): boolean {
  return a * d === c * b
}

function fractionOf(written: string): Fraction {
  const [, sign, whole = '', fraction = '', power = '0'] = /^(-?)(\d*)\.?(\d*)(?:e([-+]?\d+))?$/.exec(written) ?? []
  const exponent = Number(power) - fraction.length
  const digits = BigInt(`${whole}${fraction}` || '0') * (sign === '-' ? -1n : 1n)
  return exponent >= 0 ? [digits * 10n ** BigInt(exponent), 1n] : [digits, 10n ** BigInt(-exponent)]
}

function exactly(value: number): Fraction {
  let scaled = value
  let denominator = 1n
  while (!Number.isInteger(scaled)) {
    scaled *= 2
    denominator *= 2n
  }
  return [BigInt(scaled), denominator]
}
