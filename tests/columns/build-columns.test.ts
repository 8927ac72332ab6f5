import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildColumns } from '../../src/columns/build-columns.ts'
import { type Columns, KIND_CODES } from '../../src/columns/columns.ts'
import { othersOf } from '../../src/columns/edge-table.ts'
import { COLUMNS } from '../../src/columns/fields.ts'
import { NONE } from '../../src/columns/ids.ts'
import { everyLink } from '../../src/graph/links.ts'
import { everyRecord } from '../../src/model/dataset.ts'
import { parseInstant, spanOf } from '../../src/model/dates.ts'
import { EDGE_KINDS } from '../../src/model/edges.ts'
import { KIND_NAMES } from '../../src/model/kinds.ts'
import { arbitraryDataset } from '../fixtures/random-dataset.ts'
import { oneOfEverything } from '../graph/one-of-everything.ts'

describe('the columns of a dataset', () => {
  test('number every record by its id, relations too, so that numbers compare as ids do', () => {
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        const { ids, kinds, rows, recordsOf, record } = buildColumns(dataset)
        const all = [...everyRecord(dataset)]
        const sorted = all.map((each) => each.record.id).sort()
        expect(Array.from({ length: ids.length }, (_, number) => ids.at(number))).toEqual(sorted)
        for (const { kind, record: own } of all) {
          const number = ids.numberOf(own.id)
          expect(kinds[number]).toBe(KIND_CODES[kind])
          expect(recordsOf[kind][rows[number] ?? 0]).toBe(number)
          expect(record(number)).toBe(own)
        }
        expect(ids.numberOf('no-such-record')).toBe(NONE)
      }),
      { numRuns: 50, seed: 1 },
    )
  })

  test('say what the fields of the records say', () => {
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        const columns = buildColumns(dataset)
        for (const { kind, record } of everyRecord(dataset)) {
          for (const [name, { type, read }] of Object.entries(COLUMNS[kind])) {
            const written = (read as (record: object) => string | number | undefined)(record)
            expect([record.id, name, valueIn(columns, record.id, name)]).toEqual([
              record.id,
              name,
              expected(type, written),
            ])
          }
        }
      }),
      { numRuns: 50, seed: 2 },
    )
  })

  test('have every edge of the edge table, from both of its ends, and no other', () => {
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        const columns = buildColumns(dataset)
        const { ids } = columns
        const kindOf = new Map([...everyRecord(dataset)].map(({ kind, record }) => [record.id, kind]))
        const links = [...everyLink(dataset, (id) => kindOf.get(id) as never)].filter(
          ({ kind }) => kind !== 'hasStatus',
        )
        const made = EDGE_KINDS.flatMap((kind) => {
          const { from, to } = columns.edges(kind)
          return Array.from(from, (number, edge) => `${ids.at(number)} ${kind} ${ids.at(to[edge] ?? 0)}`)
        })
        expect(made.sort()).toEqual(links.map(({ from, kind, to }) => `${from} ${kind} ${to}`).sort())
        for (const { from, kind, to } of links) {
          const { outgoing, incoming } = columns.edges(kind)
          expect([...othersOf(outgoing, ids.numberOf(from))]).toContain(ids.numberOf(to))
          expect([...othersOf(incoming, ids.numberOf(to))]).toContain(ids.numberOf(from))
        }
      }),
      { numRuns: 50, seed: 3 },
    )
  })

  test('keep what statements name in the order written, and list the statements of a source by claim', () => {
    const dataset = oneOfEverything()
    const { from, said, ids, rows, of, recordsOf } = buildColumns(dataset)
    for (const { id, from: named = [] } of dataset.statements) {
      const row = rows[ids.numberOf(id)] ?? 0
      const listed = from.items.subarray(from.starts[row], from.starts[row + 1])
      expect(Array.from(listed, (number) => ids.at(number))).toEqual(named)
    }
    for (const [row, source] of recordsOf.source.entries()) {
      const listed = [...said.items.subarray(said.starts[row], said.starts[row + 1])]
      const own = dataset.statements.filter((each) => each.source === ids.at(source)).map(({ id }) => ids.numberOf(id))
      expect([...listed].sort((a, b) => a - b)).toEqual(own.sort((a, b) => a - b))
      const claims = listed.map((statement) => of.statement.claim[rows[statement] ?? 0] ?? 0)
      expect(claims).toEqual([...claims].sort((a, b) => a - b))
    }
  })
})

/** What a column holds of a record, as it could be written: an id, a span, a number. */
function valueIn(columns: Columns, id: string, name: string): unknown {
  const number = columns.ids.numberOf(id)
  const kind = KIND_NAMES[columns.kinds[number] ?? 0] ?? 'actor'
  const column = (columns.of[kind] as Record<string, ArrayLike<number>>)[name]
  const { type } = (COLUMNS[kind] as Record<string, { type: string }>)[name] ?? { type: '' }
  const value = column?.[columns.rows[number] ?? 0]
  if (type === 'node') return value === NONE ? undefined : columns.ids.at(value ?? 0)
  if (type === 'date') return columns.dates.spanAt(value ?? 0)
  return type === 'instant' && Number.isNaN(value) ? undefined : value
}

function expected(type: string, written: string | number | undefined): unknown {
  if (type === 'date') return spanOf(written as string | undefined)
  return type === 'instant' && written !== undefined ? parseInstant(written as string) : written
}
