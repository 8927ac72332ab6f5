import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SOME_NUMBER, sizeOfNumber } from '../../../../src/dataset/check/quick/measure.ts'
import { isHeldExactly } from '../../../../src/dataset/read/exact-number.ts'

test.each([
  [0, 1],
  [7, 1],
  [42, 2],
  [-42, 3],
  [999, 3],
  [1200, 4],
  [123456, 6],
  [0.5, 3],
  [-0.015, 6],
  [12.75, 5],
])('the shortest text of %d has %d characters', (value, size) => {
  expect(sizeOfNumber(value)).toBe(size)
})

test.each([-0, 1000, 12_000, 1e15, 0.001, 1e-7, 1e21, 0.1 + 0.2])('of %d it is not known', (value) => {
  expect(sizeOfNumber(value)).toBe(value < 0 ? 2 : SOME_NUMBER)
})

test('no text of a number is shorter than its size, and one of that size is the number', () => {
  const part = fc.stringMatching(/^(0|[1-9]\d{0,18})(\.\d{1,18})?$/)
  const written = fc.tuple(
    fc.constantFrom('', '-'),
    part,
    fc.constantFrom('', '', 'e0', 'e1', 'E2', 'e3', 'e+9', 'e-1', 'e-3', 'e-9'),
  )
  fc.assert(
    fc.property(written, (parts) => {
      const text = parts.join('')
      const size = sizeOfNumber(JSON.parse(text))
      expect(size).toBeLessThanOrEqual(text.length)
      if (size === text.length) expect(isHeldExactly(text)).toBe(true)
    }),
    { numRuns: 20_000 },
  )
})
