import { countOf, recordAt, rowAt } from '../../columns/parts.ts'
import { columnsOf } from '../../graph/columns-of.ts'
import { type GraphReader, RECORD_KINDS, type RecordKind } from '../../graph/reader.ts'
import { oncePer } from '../../model/once.ts'

/** The records of a graph in one numbering, that of the documents of the text index: kind by kind, and within a kind by id. */
export interface NumberedRecords {
  readonly count: number
  idOf(number: number): string
  kindOf(number: number): RecordKind
  /** The number that the record has in the columns of the graph, by which records compare as their ids do. */
  recordOf(number: number): number
  /** The numbers of a kind, or of all kinds: `from` the first up to `until`, which is none of them. */
  rangeOf(kind: RecordKind | 'all'): { readonly from: number; readonly until: number }
  /** The number of a record of a kind that is there. */
  numberOf(kind: RecordKind, id: string): number
}

/** The numbers of the records of a graph. */
export const numberedRecords: (reader: GraphReader) => NumberedRecords = oncePer(numberRecords)

interface Stretch {
  readonly kind: RecordKind
  readonly from: number
  readonly until: number
}

function numberRecords(reader: GraphReader): NumberedRecords {
  const columns = columnsOf(reader)
  const { ids } = columns
  const stretches: Stretch[] = []
  let count = 0
  for (const kind of RECORD_KINDS) {
    const from = count
    count += countOf(columns, kind)
    stretches.push({ kind, from, until: count })
  }
  const stretchOf = (number: number): Stretch => {
    for (const stretch of stretches) if (number < stretch.until) return stretch
    throw new Error(`no record ${number}: there are ${count}`)
  }
  const recordOf = (number: number) => {
    const { kind, from } = stretchOf(number)
    return recordAt(columns, kind, number - from)
  }
  const rangeOf = (kind: RecordKind | 'all') =>
    stretches.find((stretch) => stretch.kind === kind) ?? { from: 0, until: kind === 'all' ? count : 0 }
  return {
    count,
    idOf: (number) => ids.at(recordOf(number)),
    kindOf: (number) => stretchOf(number).kind,
    recordOf,
    rangeOf,
    numberOf: (kind, id) => rangeOf(kind).from + rowAt(columns, ids.numberOf(id)),
  }
}
