import type { Ids } from '../columns/ids.ts'
import { keepRecent } from '../columns/recent.ts'
import type { AnyRecord } from '../model/kinds.ts'
import type { RecordTexts } from './record-texts.ts'

/** What records are read from. */
interface Stored {
  readonly ids: Ids
  readonly texts: RecordTexts
  readonly kinds: () => Uint8Array
  readonly rows: () => Uint32Array
  /** By kind: the line of its first record. */
  readonly lines: () => Uint32Array
}

/** Records by number, as reading the lines anew would have them: fields in the same order, an id that was made at the end. */
export function storedRecords({ ids, texts, kinds, rows, lines }: Stored): (number: number) => AnyRecord {
  return keepRecent((number) => {
    const line = (lines()[kinds()[number] ?? 0] ?? 0) + (rows()[number] ?? 0)
    const { kind: _, ...fields } = JSON.parse(texts.line(line)) as { kind: string; id?: string }
    return (fields.id === undefined ? { ...fields, id: ids.at(number) } : fields) as AnyRecord
  })
}
