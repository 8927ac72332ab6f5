import type { ColumnTable, PlacedIds } from './column-table.ts'

/** Numbers every record by its id: its kind, its place among those of its kind, and how many of its kind came before it. */
export function placeRecords(length: number, tables: readonly ColumnTable[], places: Uint32Array): PlacedIds {
  const kinds = new Uint8Array(length).fill(255)
  const came = new Uint32Array(length)
  for (const [code, table] of tables.entries()) {
    for (let arrival = 0; arrival < table.length; arrival++) {
      const record = places[table.numberAt(arrival)] ?? 0
      kinds[record] = code
      came[record] = arrival
    }
  }
  const rows = new Uint32Array(length)
  const recordsOf = tables.map((table) => new Uint32Array(table.length))
  const counts = tables.map(() => 0)
  for (let record = 0; record < length; record++) {
    const code = kinds[record] ?? 255
    const own = recordsOf[code]
    if (own === undefined) continue
    const row = counts[code] ?? 0
    rows[record] = row
    own[row] = record
    counts[code] = row + 1
  }
  return { kinds, rows, came, recordsOf, places }
}
