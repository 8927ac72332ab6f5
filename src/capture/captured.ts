import type { Measured } from './media/measured.ts'

/** What a captured page or file is, by what is in it. */
export type CaptureFormat = 'html' | 'mhtml' | 'markdown' | 'text' | 'pdf' | 'image' | 'audio' | 'video'

/** What was captured: the text that somebody read, and what it says of itself. */
export interface Captured {
  readonly format: CaptureFormat
  /** All text that can be seen, in the order of the page; empty of what has none. Offsets are UTF-16 units into this. */
  readonly text: string
  /** sha256 of the text as UTF-8; of the bytes where there is none. */
  readonly digest: string
  /** What does not belong to the article itself, such as menus: still in the text, to be shown folded. In order, apart. */
  readonly folds: readonly Stretch[]
  /** Where each page begins, of what has pages. */
  readonly pages: readonly PageStart[]
  readonly metadata: Metadata
  /** What somebody should know before relying on it, in plain words. */
  readonly notes: readonly string[]
  /** How large a picture is, and how long a recording lasts, where its bytes say so simply. */
  readonly media?: Measured | undefined
}

/** What is read of a page or file before it is known by its digest. */
export type CapturedText = Omit<Captured, 'format' | 'digest'>

/** A stretch of the text, from one offset up to another. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A page with its label as it is printed, and where its text begins. */
export interface PageStart {
  readonly label: string
  readonly start: number
}

/** What a page says of itself; what it does not say is absent. */
export interface Metadata {
  readonly title?: string
  readonly authors?: readonly string[]
  readonly publisher?: string
  /** EDTF. */
  readonly published?: string
  /** EDTF. */
  readonly modified?: string
  /** BCP 47. */
  readonly language?: string
  /** The address that the page calls its own; http or https. */
  readonly url?: string
  /** What sort of text it calls itself, as in `Source.genre`. */
  readonly genre?: 'news' | 'analysis' | 'opinion' | 'advertorial' | 'satire'
}

/** What is captured, and what is known of it beside its bytes. */
export interface CaptureInput {
  readonly bytes: Uint8Array
  /** The name of the file, or the path in the address: its ending counts where the bytes do not say what it is. */
  readonly name?: string | undefined
  /** As a server named it: `text/html; charset=utf-8`. */
  readonly mediaType?: string | undefined
  /** Where it was got from; what the page links to is read from there. */
  readonly url?: string | undefined
}
