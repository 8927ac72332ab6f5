import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { openEdgesAt } from '../../src/graph/edges-at.ts'
import { RECORD_KINDS } from '../../src/graph/reader.ts'
import { DIRECTIONS, neighbours } from '../../src/graph/walk.ts'
import { EDGE_KINDS } from '../../src/model/edges.ts'
import { STATUSES } from '../../src/model/vocabulary/assessment.ts'
import { arbitraryDataset } from '../fixtures/random-dataset.ts'

test('the edges at a node by number are its neighbours by links, of any dataset, along any edges in any direction', () => {
  const arbitrary = fc.record({
    dataset: arbitraryDataset({ statements: 12, relations: 8 }),
    direction: fc.constantFrom(...DIRECTIONS),
    edges: fc.oneof(fc.constant([...EDGE_KINDS]), fc.subarray([...EDGE_KINDS])),
  })
  fc.assert(
    fc.property(arbitrary, ({ dataset, edges, direction }) => {
      const reader = indexDataset(dataset)
      const at = openEdgesAt(reader, { edges, direction })
      const statuses = STATUSES.map((status) => `status:${status}`)
      for (const id of [...RECORD_KINDS.flatMap((kind) => reader.ids(kind)), ...statuses]) {
        const told: (readonly [string, string, boolean])[] = []
        const node = at.numberOf(id)
        at.each(node, (other, turn, edge) => {
          told.push([at.idOf(other), at.keyOf(node, other, turn, edge), turn.forward])
        })
        const known = [...neighbours(reader, id, { edges, direction })]
        expect(at.idOf(node)).toBe(id)
        expect(told.sort()).toEqual(known.map(({ id: other, link, forward }) => [other, link.key, forward]).sort())
      }
    }),
    { numRuns: 150 },
  )
})
