import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RECORD_KINDS } from '../../src/graph/reader.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { isLater } from '../../src/sourcing/later.ts'
import { isLaterAt } from '../../src/sourcing/later-at.ts'
import { numbersOf } from '../../src/sourcing/view.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'

test('what is later by number is what is later by id, of every kind of record', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(arbitraryCase(), ({ dataset, options }) => {
      const { view, reader } = openGraph(dataset)
      const seenBy = openGraph(dataset).at(options).view
      const { ids } = numbersOf(view).columns
      for (const kind of RECORD_KINDS) {
        for (const id of reader.ids(kind)) {
          const later = isLater(seenBy, id)
          expect(isLaterAt(seenBy, ids.numberOf(id))).toBe(later)
          if (later) seen.add(kind)
        }
      }
    }),
    { numRuns: 300 },
  )
  expect([...seen].sort()).toEqual(expect.arrayContaining(['assessment', 'claim', 'source', 'statement']))
})
