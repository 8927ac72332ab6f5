import { KIND_CODES } from '../../columns/columns.ts'
import { GrowingDoubles } from '../../columns/growing.ts'
import type { AnyRecord, Kind } from '../../model/kinds.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import { orderedRecord } from '../check/field-order.ts'
import { LINE_MEASURES, UNSURE } from '../check/quick-check.ts'
import type { Fields, Locator, RawKind, RawRecord } from '../raw-record.ts'
import { isFaithful } from '../read/json/json-scan.ts'
import { placesOnLine, readLine } from '../stream/line-reading.ts'
import type { LineAt } from '../stream/record-sink.ts'
import { KeptLines } from './kept-lines.ts'

/** Records as the lines that they were read from: each is made anew when it is asked for. */
export class KeptRecords {
  private readonly lines = new KeptLines()
  private readonly positions = KIND_NAMES.map(() => new GrowingDoubles())

  startFile(path: string): void {
    this.lines.startFile(path)
  }

  block(bytes: Uint8Array, offset: number, line: number): void {
    this.lines.keep(bytes, offset, line)
  }

  add(kind: Kind, at: LineAt): void {
    this.positions[KIND_CODES[kind]]?.push(this.positionOf(at))
  }

  /** By which a line of the block that came last is found again. */
  positionOf({ offset }: LineAt): number {
    return this.lines.positionOf(offset)
  }

  /** The position of the record of a kind before which so many came. */
  positionAt(kind: Kind, came: number): number {
    return this.positions[KIND_CODES[kind]]?.at(came) ?? 0
  }

  /** The line of the record of a kind before which so many came. */
  line(kind: Kind, came: number): string {
    return this.lines.at(this.positionAt(kind, came))
  }

  /** The record of a kind before which so many came; without its id, where none was written. */
  record(kind: Kind, came: number): AnyRecord {
    const text = this.line(kind, came)
    const value = JSON.parse(text) as Fields
    const size = LINE_MEASURES.get(kind)?.(value) ?? UNSURE
    if (size !== UNSURE && (size === text.length || isFaithful(text, value))) return orderedRecord(kind, value)
    return readLine({ path: 'kept.jsonl', text }, 1).record as AnyRecord
  }

  /** What a line holds, as it was written, with its place in the files. */
  rawAt(kind: RawKind, position: number): RawRecord {
    const text = this.lines.at(position)
    const { raw } = readLine({ path: 'kept.jsonl', text }, 1)
    return { kind, value: raw?.value, at: this.locatorAt(position) }
  }

  /** Finds the places of a line's fields in its file, when it is first asked. */
  locatorAt(position: number): Locator {
    let known: Locator | undefined
    const locator = () => {
      const { file, line } = this.lines.placeOf(position)
      known ??= placesOnLine({ path: file, text: this.lines.at(position) }, line)
      return known
    }
    return {
      place: (path, part) => locator().place(path, part),
      written: (path) => locator().written(path),
    }
  }
}
