import { ucum } from '@atomic-ehr/ucum'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isUcumCode, isUnitCode, unitMeant } from '../../src/model/unit-codes.ts'

function libraryKnows(unit: string): boolean {
  try {
    return ucum.validate(unit).valid
  } catch {
    return false
  }
}

describe('a unit', () => {
  test.each([
    '%',
    '1',
    '{TFLOPS}',
    'GBy',
    'GBy/s',
    'TBy/s',
    'USD',
    'EUR',
    'DEM',
    'h',
    'mo',
    'km2',
    'kg.m/s2',
    '10*6',
    '/d',
    '{chips}/a',
    '[mi_i]/h',
  ])('may be %s', (unit) => {
    expect(isUnitCode(unit)).toBe(true)
  })

  test.each([
    'Euro',
    '€',
    'euros',
    'chips',
    'percent',
    'Kilometer',
    'bn',
    'EUO',
    'US$',
    'square km',
    'm²',
    '',
    ' ',
    '{',
    '}{',
    '((m)',
    'kg)',
  ])('is not %j', (unit) => {
    expect(isUnitCode(unit)).toBe(false)
  })

  test('in plain words has a code that was meant', () => {
    expect(
      ['Euro', 'euros', '€', 'eur', 'US dollars', '$', 'percent', 'Hours', 'km²', 'KG', '°C', 'mph', 'Watts'].map(
        unitMeant,
      ),
    ).toEqual(
      ['EUR', 'EUR', 'EUR', 'EUR', 'USD', 'USD', '%', 'h', 'km2', 'kg', 'Cel', '[mi_i]/h', 'W'], // biome-ignore format: one line beside the other
    )
    expect(['dollars', 'chips', 'pound', 'ton', ''].map(unitMeant)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})

const atom = fc.constantFrom(
  'm',
  'g',
  's',
  'By',
  'bit',
  'W',
  'h',
  'min',
  '%',
  '[mi_i]',
  'Cel',
  'mo',
  'a',
  'eV',
  'Euro',
  'chip',
  'x',
  'USD',
  '10*3',
  '7',
)
const prefix = fc.constantFrom('', '', '', 'k', 'M', 'G', 'm', 'u', 'Ki', 'da', 'q')
const exponent = fc.constantFrom('', '', '', '2', '-1', '+3')
const term = fc.tuple(prefix, atom, exponent).map((parts) => parts.join(''))

test('is a UCUM code where the library that converts them takes it for one', () => {
  fc.assert(
    fc.property(fc.array(term, { minLength: 1, maxLength: 3 }), fc.constantFrom('.', '/'), (terms, joint) => {
      const unit = terms.join(joint)
      // The library takes an exponent on a bare number, and a power of ten with a prefix.
      fc.pre(!/\d[-+]?\d|[a-zA-Z]10\*|[a-zA-Z]7/.test(unit))
      expect([unit, isUcumCode(unit)]).toEqual([unit, libraryKnows(unit)])
    }),
    { numRuns: 3000 },
  )
})

test('every code that may be meant is one', () => {
  for (const word of [
    'euro',
    'yen',
    'yuan',
    'swiss franc',
    '₹',
    'rouble',
    'hryvnia',
    'count',
    'minute',
    'day',
    'week',
    'month',
    'year',
    'metre',
    'kilometre',
    'sqm',
    'square kilometre',
    'hectare',
    'mile',
    'foot',
    'gram',
    'kilo',
    'tonne',
    'litre',
    'barrel',
    'fahrenheit',
    'kph',
    'kwh',
    'mwh',
    'byte',
    'kb',
    'mb',
    'gb',
    'tb',
    'hertz',
    'volt',
    'megawatt',
  ]) {
    expect([word, isUnitCode(unitMeant(word) ?? '')]).toEqual([word, true])
  }
})
