import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellOfValue, valueOfCell } from '../../../src/exchange/tables/cell-codec.ts'

test('a value comes back from its cell as it was', () => {
  const hard = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom("'", "''", '=1', '[', '[]', '{', '12', '5.50', 'true', 'null', '; ', 'a;b', ' a '),
  )
  const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)))
  const cases = fc.oneof(
    hard.map((value) => ({ value, type: 'text' as const })),
    fc.array(hard).map((value) => ({ value, type: 'texts' as const })),
    fc.oneof(hard, json).map((value) => ({ value, type: 'other' as const })),
  )
  fc.assert(
    fc.property(cases, ({ value, type }) => {
      expect(JSON.stringify(valueOfCell(cellOfValue(value, type), type))).toBe(JSON.stringify(value))
    }),
    { numRuns: 1000 },
  )
})

test('no cell begins as a formula, but for numbers', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝'), fc.string(), (first, rest) => {
      for (const type of ['text', 'texts'] as const)
        expect(cellOfValue(type === 'text' ? first + rest : [first + rest], type)).toMatch(/^['[]/)
    }),
  )
})
