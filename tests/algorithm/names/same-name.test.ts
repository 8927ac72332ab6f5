import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keysOfName, nameDifference } from '../../../src/algorithm/names/same-name.ts'

const ALIKE = [
  ['Anna Kroll', 'Anna Kroll', 'nothing'],
  ['Anna Kroll', 'anna KROLL', 'accents'],
  ['Zoë Müller', 'Zoe Muller', 'accents'],
  ['Алексей Петров', 'Aleksei Petrov', 'accents'],
  ['Νίκος Παππάς', 'Nikos Pappas', 'accents'],
  ['Kroll, Anna', 'Anna Kroll', 'order'],
  ['A. Kroll', 'Anna Kroll', 'initials'],
  ['Anna Kroll', 'Ana Kroll', 'letter'],
  ['Alexei Petrov', 'Aleksey Petrov', 'spelling'],
  ['Volodymyr Zelensky', 'Volodimir Zelenskiy', 'spelling'],
  ['Mohammed al-Fayed', 'Muhammad al-Fayed', 'spelling'],
] as const

test.each(ALIKE)('%s and %s may be one: %s', (one, other, differ) => {
  expect(nameDifference(one, other)).toBe(differ)
  expect(nameDifference(other, one)).toBe(differ)
})

test.each([
  ['CNN', 'CBN'],
  ['Anna Kroll', 'Peter Marsh'],
  ['Unit 1', 'Unit 2'],
  ['Anna B. Kroll', 'Anna Kroll'],
  ['Anna Kroll', 'Anna Weir'],
  ['J. Kroll', 'Anna Kroll'],
  ['…', '…!'],
])('%s and %s are not seen to be one', (one, other) => {
  expect(nameDifference(one, other)).toBeUndefined()
})

test('two that may be one share a key, so that not all need be compared', () => {
  const shares = (one: string, other: string) => [...keysOfName(one)].some((key) => keysOfName(other).has(key))
  for (const [one, other] of ALIKE) expect([one, other, shares(one, other)]).toEqual([one, other, true])
  const word = fc.constantFrom('Anna', 'Ana', 'A.', 'Kroll', 'Krol', 'Zoë', 'Müller', 'Mueller', 'Petrov', 'Петров')
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 3 }),
      fc.array(word, { minLength: 1, maxLength: 3 }),
      (a, b) => {
        const [one, other] = [a.join(' '), b.join(' ')]
        if (nameDifference(one, other) !== undefined)
          expect([one, other, shares(one, other)]).toEqual([one, other, true])
      },
    ),
  )
})
