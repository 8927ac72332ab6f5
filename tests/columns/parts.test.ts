import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildColumns } from '../../src/columns/build-columns.ts'
import { countOf, kindAt, recordAt, rowAt, valueAt } from '../../src/columns/parts.ts'
import { columnsOf } from '../../src/graph/columns-of.ts'
import { KIND_NAMES } from '../../src/model/kinds.ts'
import { arbitraryDataset } from '../fixtures/random-dataset.ts'
import { throughSnapshot } from '../snapshot/packed.ts'

test('columns that are read in parts say of a record what those say that are at hand', () => {
  fc.assert(
    fc.property(arbitraryDataset(), (dataset) => {
      const stored = columnsOf(throughSnapshot(dataset).graph.reader)
      const { parts, ...whole } = buildColumns(dataset)
      expect(parts).toBeUndefined()
      for (let record = 0; record < whole.ids.length; record++) {
        expect([kindAt(stored, record), rowAt(stored, record)]).toEqual([whole.kinds[record], whole.rows[record]])
        expect([kindAt(whole, record), rowAt(whole, record)]).toEqual([whole.kinds[record], whole.rows[record]])
      }
      for (const record of whole.recordsOf.statement)
        for (const columns of [stored, whole])
          for (const column of ['source', 'polarity', 'withdrawn'] as const)
            expect(valueAt(columns, 'statement', column, record)).toBe(
              whole.of.statement[column][whole.rows[record] ?? 0],
            )
      for (const kind of KIND_NAMES) {
        const records = [...whole.recordsOf[kind]]
        for (const columns of [stored, whole]) {
          expect(countOf(columns, kind)).toBe(records.length)
          expect(records.map((_, row) => recordAt(columns, kind, row))).toEqual(records)
        }
      }
    }),
    { numRuns: 20, seed: 1 },
  )
})
