import type { Fields, RawKind } from '../raw-record.ts'

/** Where a line stands in its file. */
export interface LineAt {
  /** Counted from 1, as editors count: lines end at LF, CRLF and CR. */
  readonly line: number
  /** Where it begins, in bytes from the beginning of the text: of what is packed, when it is unpacked. A byte order mark counts. */
  readonly offset: number
  /** How many bytes it has, without the LF that ends it. */
  readonly length: number
}

/** What is done with records as they are read. */
export interface RecordSink {
  /** Takes the bytes of the lines that come next, before their records; they are good until it returns. The first is that line of its file. */
  block?(bytes: Uint8Array, offset: number, line: number): void
  /**
   * Takes a record whose shape is right, in the order of the file. An id that may be left out is still missing.
   *
   * @param value its fields in the order written, and its `kind` with them
   */
  record(kind: RawKind, value: Fields, at: LineAt): void
  /** Takes what ought to be a record and is not one. What is wrong is told, but its id is taken. */
  misshapen?(kind: RawKind, value: unknown, at: LineAt): void
}

/** How far reading is. */
export interface Progress {
  readonly bytes: number
  /** How many bytes there are, where that is known. */
  readonly bytesInAll: number | undefined
  readonly records: number
}
