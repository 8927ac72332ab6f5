import type { ColumnParts } from '../columns/columns.ts'
import type { Ids } from '../columns/ids.ts'
import { keepRecent } from '../columns/recent.ts'
import type { AnyRecord } from '../model/kinds.ts'
import type { RecordTexts } from './record-texts.ts'

/** What records are read from. */
interface Stored {
  readonly ids: Ids
  readonly texts: RecordTexts
  readonly parts: ColumnParts
  /** By kind: the line of its first record. */
  readonly lines: () => Uint32Array
}

/** The lines of records by number. */
export function storedLines({ texts, parts, lines }: Omit<Stored, 'ids'>): (number: number) => string {
  return (number) => texts.line((lines()[parts.kindAt(number)] ?? 0) + parts.rowAt(number))
}

/** Records by number, as reading the lines anew would have them: fields in the same order, an id that was made at the end. */
export function storedRecords(stored: Stored): (number: number) => AnyRecord {
  const { ids } = stored
  const lineOf = storedLines(stored)
  return keepRecent((number) => {
    const { kind: _, ...fields } = JSON.parse(lineOf(number)) as { kind: string; id?: string }
    return (fields.id === undefined ? { ...fields, id: ids.at(number) } : fields) as AnyRecord
  })
}
