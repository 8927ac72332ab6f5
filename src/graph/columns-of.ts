import { buildColumns } from '../columns/build-columns.ts'
import type { Columns } from '../columns/columns.ts'
import { datasetOf } from './dataset-of.ts'
import type { GraphReader } from './reader.ts'

const columnsByReader = new WeakMap<GraphReader, Columns>()
const makers = new WeakMap<GraphReader, () => Columns>()

/** Says what columns a reader reads, or how they are made when they are asked for. */
export function knowColumns(reader: GraphReader, make: () => Columns): void {
  makers.set(reader, make)
}

const readColumns = new WeakMap<GraphReader, Columns>()

/** Says that a reader has nothing but what stands in columns, every record as it is there. */
export function knowColumnsRead(reader: GraphReader, columns: Columns): void {
  readColumns.set(reader, columns)
  knowColumns(reader, () => columns)
}

/** The columns in which every record of a reader stands as the reader has it; none of a reader that changes, hides or watches some. */
export function columnsReadBy(reader: GraphReader): Columns | undefined {
  return readColumns.get(reader)
}

/** The columns of what a reader reads: its own, or made once of its records. */
export function columnsOf(reader: GraphReader): Columns {
  let columns = columnsByReader.get(reader)
  if (columns === undefined) {
    columns = makers.get(reader)?.() ?? buildColumns(datasetOf(reader))
    columnsByReader.set(reader, columns)
  }
  return columns
}
