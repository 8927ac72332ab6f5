import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../../src/model/claim.ts'
import { areApart, halfUnit, rangeOf } from '../../../src/query/conflicts/quantity-range.ts'

const quantity = (rest: Partial<Quantity>): Quantity => ({ measure: 'm', ...rest })
const apart = (a: Partial<Quantity>, b: Partial<Quantity>) => areApart(quantity(a), quantity(b))

describe('the last digit written', () => {
  test.each([
    ['5.50', 0.005],
    [5.5, 0.05],
    ['2.788e6', 500],
    ['1e12', 5e11],
    [1_200, 0.5],
    [1e21, 5e20],
    ['-3', 0.5],
    ['+4.0E-2', 0.0005],
  ])('half a unit of it in %s is %s', (value, half) => {
    expect(halfUnit(value)).toBeCloseTo(half, 12)
  })
})

describe('what a figure may mean', () => {
  test('exactly: half a unit to either side, the upper end not included', () => {
    expect(rangeOf(quantity({ value: 5 }))).toEqual({ low: 4.5, high: 5.5, open: true })
    expect(rangeOf(quantity({ value: '5.0', comparator: 'eq' }))).toEqual({ low: 4.95, high: 5.05, open: true })
  })

  test('approximately: a tenth of it, however it is written, to either side of zero too', () => {
    expect(rangeOf(quantity({ value: '1e6', comparator: 'approx' }))).toEqual({ low: 9e5, high: 11e5, open: false })
    expect(rangeOf(quantity({ value: -20, comparator: 'approx' }))).toEqual({ low: -22, high: -18, open: false })
  })

  test('at least and at most have one end', () => {
    expect(rangeOf(quantity({ value: '80', comparator: 'min' }))).toMatchObject({ low: 80, high: Infinity })
    expect(rangeOf(quantity({ value: '80', comparator: 'max' }))).toMatchObject({ low: -Infinity, high: 80 })
  })

  test('a range is as written, whatever the comparator', () => {
    expect(rangeOf(quantity({ low: 10, high: '40', comparator: 'approx' }))).toEqual({ low: 10, high: 40, open: false })
    expect(rangeOf(quantity({ low: 10 }))).toEqual({ low: 10, high: Infinity, open: false })
    expect(rangeOf(quantity({ high: 40 }))).toEqual({ low: -Infinity, high: 40, open: false })
  })
})

describe('figures that cannot both be true', () => {
  test('neighbouring figures of the same precision are apart, a coarser one holds the finer', () => {
    expect(apart({ value: 5 }, { value: 6 })).toBe(true)
    expect(apart({ value: 6 }, { value: 5 })).toBe(true)
    expect(apart({ value: '5.04' }, { value: '5.05' })).toBe(true)
    expect(apart({ value: '5.4' }, { value: '5.42' })).toBe(false)
    expect(apart({ value: '5.5' }, { value: '5.50' })).toBe(false)
    expect(apart({ value: '5.4' }, { value: '5.50' })).toBe(true)
  })

  test('ranges that share an end that both include do not conflict', () => {
    expect(apart({ low: 1, high: 2 }, { low: 2, high: 3 })).toBe(false)
    expect(apart({ value: 5, comparator: 'max' }, { value: 5, comparator: 'min' })).toBe(false)
    expect(apart({ value: 5 }, { value: '5.5', comparator: 'min' })).toBe(true)
  })

  test('an end that is not there conflicts with nothing on its side', () => {
    expect(apart({ value: 80, comparator: 'min' }, { value: 900 })).toBe(false)
    expect(apart({ value: 80, comparator: 'min' }, { value: 70 })).toBe(true)
    expect(apart({ value: 80, comparator: 'min' }, { value: 3, comparator: 'min' })).toBe(false)
    expect(apart({ value: 80, comparator: 'max' }, { value: 81, comparator: 'min' })).toBe(true)
  })

  test('units are converted, and binary fractions do not make a conflict', () => {
    expect(apart({ value: 50, unit: '%' }, { value: '0.50', unit: '1' })).toBe(false)
    expect(apart({ value: 50, unit: '%' }, { value: '0.6' })).toBe(true)
    expect(apart({ low: 1, high: 1.1, unit: 'km' }, { low: 1100, high: 1200, unit: 'm' })).toBe(false)
    expect(apart({ value: 2, unit: 'TBy/s' }, { value: 1200, unit: 'GBy/s' })).toBe(true)
  })

  test('a scale that runs the other way about is turned round', () => {
    expect(apart({ value: 7, unit: '[pH]' }, { low: 1e-8, high: 1e-6, unit: 'mol/L' })).toBe(false)
    expect(apart({ low: 1e-8, high: 1e-6, unit: 'mol/L' }, { low: 6, high: 8, unit: '[pH]' })).toBe(false)
    expect(apart({ low: 1e-8, high: 1e-6, unit: 'mol/L' }, { low: 2, high: 3, unit: '[pH]' })).toBe(true)
  })

  test('what has no conversion is said', () => {
    expect(apart({ value: 5, unit: 'USD' }, { value: 5, unit: 'EUR' })).toBe('differentCurrencies')
    expect(apart({ value: 5 }, { value: 5, unit: 'kg' })).toBe('differentDimensions')
  })

  test('it does not matter which of the two comes first', () => {
    const figure = fc.oneof(
      fc.record({
        value: fc.constantFrom('5', '5.0', '6', '0.05', '500', '5e2'),
        comparator: fc.constantFrom('eq' as const, 'approx' as const, 'min' as const, 'max' as const),
        unit: fc.constantFrom('1', '%', 'm', 'km', 'USD'),
      }),
      fc.record({
        low: fc.integer({ min: 0, max: 6 }),
        high: fc.integer({ min: 6, max: 9 }),
        unit: fc.constantFrom('1', '%'),
      }),
    )
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(apart(a, b)).toBe(apart(b, a))
      }),
    )
  })
})
