import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '../../src/algorithm/edit-distance.ts'

describe('the distance of two words', () => {
  test('counts insertions, deletions, substitutions and swaps of neighbours', () => {
    expect(editDistance('reuters', 'reuters')).toBe(0)
    expect(editDistance('reuter', 'reuters')).toBe(1)
    expect(editDistance('reutres', 'reuters')).toBe(1)
    expect(editDistance('routers', 'reuters')).toBe(1)
    expect(editDistance('', 'abc')).toBe(3)
    expect(editDistance('kitten', 'sitting')).toBe(3)
    expect(editDistance('ca', 'abc')).toBe(3)
  })

  test('is that of the dumb definition, and over the limit where it is over it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
    fc.assert(
      fc.property(word, word, fc.nat({ max: 8 }), (a, b, limit) => {
        const distance = dumbDistance(a, b)
        expect(editDistance(a, b)).toBe(distance)
        if (distance <= limit) expect(editDistance(a, b, limit)).toBe(distance)
        else expect(editDistance(a, b, limit)).toBeGreaterThan(limit)
      }),
      { numRuns: 500 },
    )
  })
})

/** Straight from the recurrence of optimal string alignment. */
function dumbDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)]
  const edits = [dumbDistance(x, b) + 1, dumbDistance(a, y) + 1, dumbDistance(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1)]
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    edits.push(dumbDistance(a.slice(0, -2), b.slice(0, -2)) + 1)
  }
  return Math.min(...edits)
}
