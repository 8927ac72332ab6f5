import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildTextIndex } from '../../../src/algorithm/text-index/build.ts'
import { nearTerms } from '../../../src/algorithm/text-index/near-terms.ts'

/** The definition: insertions, deletions and substitutions of code units, with the whole table. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let at = 0; at < a.length; at++) {
    const before = row
    row = [at + 1]
    for (let column = 1; column <= b.length; column++) {
      const change = (before[column - 1] ?? 0) + Number(a[at] !== b[column - 1])
      row.push(Math.min((before[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, change))
    }
  }
  return row[b.length] ?? 0
}

function near(terms: readonly string[], word: string, limit: number) {
  const builder = buildTextIndex(1)
  for (const term of terms) builder.add([term])
  const sorted = [...new Set(terms)].sort()
  const found: [string | undefined, number][] = []
  nearTerms(builder.finish(), word, limit, (term, distance) => found.push([sorted[term], distance]))
  return found
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', 'ж', '😀'), minLength: 1, maxLength: 9 })

test('finds just the terms within the limit, in order, with their distance', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), word, fc.integer({ min: 1, max: 6 }), (terms, sought, limit) => {
      const expected = [...new Set(terms)]
        .sort()
        .map((term) => [term, distanceOf(term, sought)] as const)
        .filter(([, distance]) => distance <= limit)
      expect(near(terms, sought, limit)).toEqual(expected)
    }),
    { numRuns: 1000, seed: 7 },
  )
})

test('finds numbers that are near among all of five digits', () => {
  const terms = Array.from({ length: 100_000 }, (_, place) => String(place).padStart(5, '0'))
  expect(near(terms, '31415', 1)).toHaveLength(1 + 5 * 9)
  expect(near(terms, '3141', 1)).toHaveLength(5 * 9 + 1)
})

test('a word that nothing can be near to finds nothing', () => {
  expect(near(['port', 'ports'], 'q'.repeat(50), 6)).toEqual([])
})
