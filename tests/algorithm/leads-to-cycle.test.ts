import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cycleInReach } from '../../src/algorithm/depth-first.ts'
import { openCycleSearch } from '../../src/algorithm/leads-to-cycle.ts'

test('a vertex leads to a cycle where a search from it alone comes upon one, in whatever order they are asked', () => {
  const vertices = 9
  const seen = new Set<boolean>()
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: vertices - 1 }), fc.nat({ max: vertices - 1 })), { maxLength: 14 }),
      fc.shuffledSubarray([...Array(vertices).keys()], { minLength: vertices }),
      (arrows, order) => {
        const next = (at: number) => arrows.flatMap(([from, to]) => (from === at ? [to] : []))
        const leadsToCycle = openCycleSearch(next)
        for (const vertex of order) {
          const expected = cycleInReach([vertex], next) !== undefined
          expect(leadsToCycle(vertex)).toBe(expected)
          seen.add(expected)
        }
      },
    ),
    { numRuns: 500 },
  )
  expect(seen.size).toBe(2)
})
