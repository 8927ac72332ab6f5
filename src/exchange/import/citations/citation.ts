import type { Fields } from '../../../dataset/raw-record.ts'
import type { ImportPlace } from '../imported.ts'

/** A name as a library has it. */
export interface CitedName {
  readonly name: string
  readonly type: 'person' | 'organization'
  readonly at: ImportPlace
}

/** A text of a field, and where it stands. */
export interface CitedText {
  readonly text: string
  readonly at: ImportPlace
}

/** What a library says of a document, whichever format it came in: read as far as the format goes. */
export interface Citation {
  readonly at: ImportPlace
  /** What the library knows it by, best first: its key in Zotero, its citation key. */
  readonly keys: readonly string[]
  /** A type of CSL, and the word of the library for it. */
  readonly type: string
  readonly typeAsWritten: string
  readonly genre?: string | undefined
  readonly title?: string | undefined
  readonly authors: readonly CitedName[]
  /** The paper, journal, site, platform or book in which it stands. */
  readonly container?: CitedText | undefined
  readonly publisher?: CitedText | undefined
  /** EDTF. */
  readonly published?: string | undefined
  readonly accessed?: CitedText | undefined
  /** Addresses, best first. */
  readonly addresses: readonly CitedText[]
  readonly archived: readonly CitedText[]
  readonly doi?: CitedText | undefined
  readonly language?: CitedText | undefined
  /** What the owner of the library wrote of it, in which fields may stand, a line each (`DOI: 10.1000/x`). */
  readonly remarks: readonly CitedText[]
  /** Words that may say that it was taken back: of its status, its keywords. */
  readonly marks: readonly CitedText[]
  /** What was said later about it, as the file has it. */
  readonly notices: readonly Fields[]
}
