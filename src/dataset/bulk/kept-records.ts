import { KIND_CODES } from '../../columns/columns.ts'
import { GrowingDoubles } from '../../columns/growing.ts'
import type { AnyRecord, Kind } from '../../model/kinds.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import { LINE_MEASURES, UNSURE } from '../check/quick-check.ts'
import type { Fields } from '../raw-record.ts'
import { isFaithful } from '../read/json/json-scan.ts'
import { readLine } from '../stream/line-reading.ts'
import type { LineAt } from '../stream/record-sink.ts'
import { orderedRecord } from './field-order.ts'
import { KeptLines } from './kept-lines.ts'

/** Records as the lines that they were read from: each is made anew when it is asked for. */
export class KeptRecords {
  private readonly lines = new KeptLines()
  private readonly positions = KIND_NAMES.map(() => new GrowingDoubles())

  block(bytes: Uint8Array, offset: number): void {
    this.lines.keep(bytes, offset)
  }

  add(kind: Kind, { offset }: LineAt): void {
    this.positions[KIND_CODES[kind]]?.push(this.lines.positionOf(offset))
  }

  /** The record of a kind before which so many came; without its id, where none was written. */
  record(kind: Kind, came: number): AnyRecord {
    const text = this.textOf(kind, came)
    const value = JSON.parse(text) as Fields
    const size = LINE_MEASURES.get(kind)?.(value) ?? UNSURE
    if (size !== UNSURE && (size === text.length || isFaithful(text, value))) return orderedRecord(kind, value)
    return readLine({ path: 'kept.jsonl', text }, 1).record as AnyRecord
  }

  private textOf(kind: Kind, came: number): string {
    return this.lines.at(this.positions[KIND_CODES[kind]]?.at(came) ?? 0)
  }
}
