import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineDiff } from '../../src/algorithm/line-diff.ts'

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })

test('what goes and stays is the one text, what comes and stays the other', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const diff = lineDiff(before, after)
      const but = (other: string) => diff.filter(({ sign }) => sign !== other).map(({ text }) => text)
      expect([but('+'), but('-')]).toEqual([before, after])
    }),
  )
})
test('as much stays as can', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      expect(lineDiff(before, after).filter(({ sign }) => sign === ' ').length).toBe(common(before, after))
    }),
  )
})

/** The length of the longest common subsequence, by its definition. */
function common([a, ...before]: readonly string[], after: readonly string[]): number {
  if (a === undefined || after.length === 0) return 0
  const at = after.indexOf(a)
  const without = common(before, after)
  return at === -1 ? without : Math.max(without, 1 + common(before, after.slice(at + 1)))
}
