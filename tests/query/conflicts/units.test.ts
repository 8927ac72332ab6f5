import { describe, expect, test } from 'vitest'
import { conversionBetween } from '../../../src/query/conflicts/units.ts'

function convert(value: number, from: string, to: string): number | string {
  const conversion = conversionBetween(from, to)
  return 'reason' in conversion ? conversion.reason : conversion.convert(value)
}

describe('UCUM', () => {
  test.each([
    [5, 'km', 'm', 5000],
    [1, 'GBy', 'MBy', 1000],
    [1, 'MiBy', 'By', 1_048_576],
    [2, 'TBy/s', 'GBy/s', 2000],
    [50, '%', '1', 0.5],
    [3, '10*6', '1', 3_000_000],
    [2, 'h', 'min', 120],
    [1, 'GW', 'kW', 1_000_000],
    [20, 'Cel', 'K', 293.15],
  ])('%s %s in %s', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBeCloseTo(expected, 9)
  })

  test('an end that is not there stays so', () => {
    expect(convert(Number.POSITIVE_INFINITY, 'km', 'm')).toBe(Number.POSITIVE_INFINITY)
    expect(convert(Number.NEGATIVE_INFINITY, 'Cel', 'K')).toBe(Number.NEGATIVE_INFINITY)
  })

  test('a length is no mass', () => {
    expect(convert(1, 'm', 'kg')).toBe('differentDimensions')
  })

  test('bytes, which UCUM takes for a plain number, are neither a count nor a share', () => {
    expect(convert(1, 'GBy', '1')).toBe('differentDimensions')
    expect(convert(1, '%', 'bit')).toBe('differentDimensions')
    expect(convert(1, 'By', 'bit')).toBe(8)
  })

  test('what no unit can be made of is unknown, whatever stands in it', () => {
    for (const unit of ['€', 'm²', 'people', '\u001b[2J', '((', '']) {
      expect(convert(1, unit, 'kg')).toBe('unknownUnit')
      expect(convert(1, 'kg', unit)).toBe('unknownUnit')
    }
  })

  test('what an annotation says is not converted', () => {
    expect(convert(1, '{TFLOPS}', '{GFLOPS}')).toBe('differentAnnotations')
    expect(convert(1, '{TFLOPS}', '1')).toBe('differentAnnotations')
    expect(convert(60, '{token}/min', '{token}/s')).toBe(1)
  })

  test('a unit that nobody knows is only compared with itself', () => {
    expect(convert(7, 'furlongs', 'furlongs')).toBe(7)
    expect(convert(7, 'furlongs', 'm')).toBe('unknownUnit')
    expect(convert(7, 'm', 'furlongs')).toBe('unknownUnit')
  })

  test('a conversion that gives no number is said', () => {
    expect(convert(1, '10*999', '1')).toBe('noConversion')
  })
})

describe('ISO 4217', () => {
  test('a currency is only compared with itself', () => {
    expect(convert(5, 'USD', 'USD')).toBe(5)
    expect(convert(5, 'USD', 'EUR')).toBe('differentCurrencies')
    expect(convert(5, 'USD', '1')).toBe('differentDimensions')
    expect(convert(5, '%', 'CNY')).toBe('differentDimensions')
  })
})
