import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { readGraph } from '../../src/graph/graphology-reader.ts'
import { type GraphReader, RECORD_KINDS } from '../../src/graph/reader.ts'
import { EDGE_KINDS } from '../../src/model/edges.ts'
import { STATUSES } from '../../src/model/vocabulary/assessment.ts'
import { arbitraryDataset } from '../fixtures/random-dataset.ts'
import { describeReader } from './reader.contract.ts'

describeReader('the compact index', indexDataset)

describe('the compact index', () => {
  test('answers as the graphology reader does, on any dataset', () => {
    fc.assert(
      fc.property(arbitraryDataset({ relations: 8 }), (dataset) => {
        expect(everything(indexDataset(dataset))).toEqual(everything(readGraph(buildGraph(dataset))))
      }),
      { numRuns: 100 },
    )
  })
})

/** All that a reader can be asked. */
function everything(reader: GraphReader) {
  const ids = [...RECORD_KINDS.flatMap((kind) => reader.ids(kind)), ...STATUSES.map((status) => `status:${status}`)]
  const nodes = ids.map((id) => ({
    id,
    kind: reader.kindOf(id),
    records: RECORD_KINDS.map((kind) => reader.record(kind, id)),
    links: EDGE_KINDS.map((kind) => [reader.linksFrom(id, kind), reader.linksTo(id, kind)]),
  }))
  return { nodes, relations: reader.relations(), manifest: reader.manifest }
}
