import type { Fields } from '../../dataset/raw-record.ts'
import type { Tlp } from '../../model/fields.ts'
import type { Kind } from '../../model/kinds.ts'

/** A file of somebody else's format. */
export interface ForeignFile {
  /** Its name, as it was given: what the import is called, and what its records are told to come from. */
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * What was read of a foreign file, before anything is made of it: records with the keys that the file has for them, and all that was not
 * taken over. Nothing of the file is dropped but what a note tells.
 */
export interface Imported {
  readonly records: readonly ImportedRecord[]
  readonly notes: readonly ImportNote[]
  /** The verdicts of the file that may mean a status, each as printed. No status is ever made of one but by a map that a person gives. */
  readonly verdicts?: readonly Verdict[] | undefined
  /** Of a table that was read without a mapping: the one that it was read with (`ReadForeignOptions.mapping`), to be shown and kept for next time. */
  readonly mapping?: unknown
  /** Passages that somebody marked, with no sentence yet that a curator stands for. They are no records until a person accepts them. */
  readonly proposals?: readonly ImportedProposal[] | undefined
}

/** A statement that the file only suggests: a passage that was marked, or what a note says where it links to a document. */
export interface ImportedProposal {
  /** What the file knows it by: one of its kind in the file, and the same when the file is read again. */
  readonly key: string
  /** The key of the document in which the passage stands. It is among the records. */
  readonly source: string
  /** The passage, as a statement has it: `exact`, `prefix`, `suffix`, `page`, `time`, `region`. Absent where none is known. */
  readonly anchor?: Fields | undefined
  /** The sentence of whoever made the file that may become a claim. Absent where there are only the words of the document. */
  readonly claim?: string | undefined
  /** What was written beside it, and the answers to that. */
  readonly note?: string | undefined
  readonly tags?: readonly string[] | undefined
  /** The key of the actor who marked it. It is among the records. */
  readonly by?: string | undefined
  /** How far it may travel, where the file keeps it from others. */
  readonly tlp?: Tlp | undefined
  readonly at: ImportPlace
}

/** A record as a foreign file has it. */
export interface ImportedRecord {
  readonly kind: Kind
  /** What the file knows it by (`zotero:ABCD1234`, `row:https://…`): one of its kind in the file, and the same when the file is read again. */
  readonly key: string
  /** The id that the file gives it, where it names ids as ours are. */
  readonly id?: string | undefined
  /** The fields of its kind, without `id`. What names other records (`REFERENCES`) has their keys. */
  readonly fields: Fields
  readonly at: ImportPlace
}

/** Where in a file. What does not apply is absent. */
export interface ImportPlace {
  /** From 1, as editors count. */
  readonly line?: number | undefined
  readonly column?: number | undefined
  /** A cell of a sheet: `B12`, `Links!B12`. */
  readonly cell?: string | undefined
  /** A JSON Pointer (RFC 6901), `/items/3/DOI`. */
  readonly pointer?: string | undefined
}

/** Something of the file that is not, or not quite, in the records. */
export interface ImportNote {
  readonly type: ImportNoteType
  /** A sentence that tells it, without the value: “the field numPages has no place in a document”. Alike for alike, so that many can be told as one. */
  readonly message: string
  /** What stands there, as it stands. */
  readonly value?: string | undefined
  readonly at: ImportPlace
}

/**
 * What a note says of something in a file:
 * - `lost`: it was understood, and has no place in a dataset
 * - `notUnderstood`: it could not be read; the record is made without it, or not made
 * - `ambiguous`: it can be read in more than one way; the message says how it was read
 * - `assumed`: the file does not say it; the message says what was taken for granted (that nobody has read a document that was only clipped)
 */
export const IMPORT_NOTE_TYPES = ['notUnderstood', 'ambiguous', 'lost', 'assumed'] as const
/** One of them. */
export type ImportNoteType = (typeof IMPORT_NOTE_TYPES)[number]

/** A verdict as printed, and the assessments (their keys) that have it. */
export interface Verdict {
  readonly text: string
  readonly assessments: readonly string[]
}

/** How a file is read where it leaves things open. */
export interface ReadForeignOptions {
  /** Of dates such as 03/04/2026: which comes first. Without it what is ambiguous in itself is told, and kept out. */
  readonly dates?: DateOrder | undefined
  /** For tables: which column is what (as `proposedMapping` has it); guessed where it is absent. */
  readonly mapping?: unknown
}

/** Which comes first in a date of numbers alone. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const
/** One of them. */
export type DateOrder = (typeof DATE_ORDERS)[number]

/** A foreign format that is read. */
export interface Importer {
  /** As `--as` names it. */
  readonly format: string
  /** What it is, for people: “Zotero’s RIS”. */
  readonly title: string
  /** Whether a file is of this format, going by its beginning, its name, and what it has. Never throws. */
  recognises(file: ForeignText): boolean
  /** @throws HearsayError `cannot-import` where it is not of this format at all, or is a bomb; what is wrong with a part of it is a note */
  read(file: ForeignText, options: ReadForeignOptions): Promise<Imported>
}

/** A file with its text, decoded by its mark, by what it says, else by its letters. */
export interface ForeignText extends ForeignFile {
  readonly text: string
  /** Its text as JSON, read once; undefined where it is none. */
  readonly json: unknown
}
