import { describe, expect, test } from 'vitest'
import { isAbove, TLP_LEVELS } from '../../src/model/fields.ts'
import { actorSchema } from '../../src/model/schema/actor.ts'
import { claimSchema } from '../../src/model/schema/claim.ts'
import { decimalSchema, httpUrlSchema, idSchema, languageSchema, textSchema } from '../../src/model/schema/fields.ts'
import { certaintyOf, polarityOf, type Statement } from '../../src/model/statement.ts'

const takes = (schema: { safeParse(value: unknown): { success: boolean } }, values: readonly unknown[]) =>
  values.filter((value) => schema.safeParse(value).success)

describe('a field', () => {
  test('that is an id takes lower-case letters, digits and three signs, 120 at most', () => {
    const good = ['a', '0', 'a.b_c-d', 'x'.repeat(120)]
    expect(takes(idSchema, [...good, '', 'A', '-a', '.a', 'a b', 'a~b', 'ä', 'a/b', 'a\n', 'x'.repeat(121)])).toEqual(
      good,
    )
  })

  test('that is a number takes one as it is written, so that zeros at its end are kept', () => {
    const good = [0, -1.5, '5.50', '+3', '-0.1', '2.788e6', '1E-9']
    expect(
      takes(decimalSchema, [
        ...good,
        '',
        '5.',
        '.5',
        '1,000',
        'five',
        '0x10',
        ' 1',
        Number.NaN,
        Number.POSITIVE_INFINITY,
        null,
      ]),
    ).toEqual(good)
  })

  test('that is text says something', () => {
    expect(takes(textSchema, ['a', ' a\n', '', ' ', '\n', 7])).toEqual(['a', ' a\n'])
  })

  test('that is an address is whole', () => {
    const good = ['https://example.org', 'http://example.org/a?b#c']
    expect(
      takes(httpUrlSchema, [...good, 'example.org', 'ftp://example.org', 'javascript:alert(1)', '/a', '']),
    ).toEqual(good)
  })

  test('that is a language is a tag', () => {
    expect(takes(languageSchema, ['en', 'zh-Hans', 'de-CH-1996', 'e', 'english language', 'en_US'])).toEqual([
      'en',
      'zh-Hans',
      'de-CH-1996',
    ])
  })
})

test('a record is read without being changed, and takes no field that it does not know', () => {
  const record = { id: 'c', text: ' It rained. ', tags: [], quantity: { measure: 't', value: '5.50' } }
  expect(claimSchema.parse(record)).toEqual(record)
  expect(actorSchema.safeParse({ id: 'a', name: 'A', type: 'role', nmae: 'A' }).success).toBe(false)
})

test('a statement affirms, and is of no recorded certainty, unless it says so', () => {
  const statement: Statement = { id: 's~c', source: 's', claim: 'c' }
  expect([polarityOf(statement), certaintyOf(statement)]).toEqual(['affirms', 'unspecified'])
  expect(polarityOf({ ...statement, polarity: 'denies' })).toBe('denies')
  expect(certaintyOf({ ...statement, certainty: 'possible' })).toBe('possible')
})

test('how far records may travel is in the order of FIRST, amber+strict between amber and red, and clear where nothing is said', () => {
  const above = TLP_LEVELS.map((level) => TLP_LEVELS.filter((other) => isAbove(other, level)))
  expect(above.map(({ length }) => length)).toEqual([4, 3, 2, 1, 0])
  expect(isAbove('amber+strict', 'amber')).toBe(true)
  expect(isAbove('amber+strict', 'red')).toBe(false)
  expect(isAbove(undefined, 'clear')).toBe(false)
})
