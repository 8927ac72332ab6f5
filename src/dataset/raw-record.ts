import type { Place, Problem } from '../errors.ts'
import type { Kind } from '../model/kinds.ts'

/** A file of a dataset: its path, for problems to name, and its text. */
export interface InputFile {
  readonly path: string
  readonly text: string
}

/** Keys and indexes that lead to a value inside a record or file. */
export type FieldPath = readonly (string | number)[]

/** The fields of a record as it is written. */
export type Fields = Readonly<Record<string, unknown>>

/** Finds values in the text that they were read from. */
export interface Locator {
  /** Where the value at that path begins (or its key); where it is not there, the nearest that is and would hold it. */
  place(path: FieldPath, part?: 'key'): Place
  /** How the value at that path is written, where it is a plain scalar; the comment that stands there where nothing else does. */
  written(path: FieldPath): string | undefined
  /** Where a character of the text at that path stands. Records that are whole lines have no texts to look into. */
  inside?(path: FieldPath, index: number): Place
  /** The comment behind the text at that path, on its line, without `#`; in YAML alone there are any. */
  comment?(path: FieldPath): { readonly text: string; readonly place: Place } | undefined
}

/** What a record may be before it is known to be one: the manifest counts as one. */
export type RawKind = Kind | 'dataset'

/** What a section may hold: tours and retired ids too, which are part of the manifest and in JSON Lines stand in its line; and what holds for a file. */
export type SectionKind = RawKind | 'tour' | 'retired' | 'defaults'

/** Something that ought to be a record of that kind, as read and not yet checked. */
export interface RawRecord {
  readonly kind: SectionKind
  readonly value: unknown
  readonly at: Locator
  /** Where it stands in the short form, where it was made of that. */
  readonly short?: ShortOrigin | undefined
}

/** The place of a record in the short form. */
export interface ShortOrigin {
  /** The source as it is written. */
  readonly source: RawRecord
  /** Leads to the line in the source; to the source itself where that is short. */
  readonly path: FieldPath
  /** What of the line it is: the claim that it words, its statement, or what a name in it made; or the source that has lines. */
  readonly part: 'source' | 'claim' | 'statement' | 'name'
  /** Its id was made, so that nothing may refer to it. */
  readonly isMade: boolean
}

/** What one file holds. */
export interface Reading {
  readonly records: readonly RawRecord[]
  readonly problems: readonly Problem[]
  /** Whether all that the file holds was read: if not, records may exist that nobody knows of. */
  readonly whole: boolean
  /** Whether an id stands in what was not read, so that a record there may have it. */
  readonly mentions: (id: string) => boolean
  /** Whether nothing shows that the file was meant to be data of ours. */
  readonly foreign: boolean
  /** Whether the file may have the short form: all but JSON Lines. */
  readonly mayBeShort: boolean
}

/** A locator for what lies below a path. */
export function below(at: Locator, path: FieldPath): Locator {
  return {
    place: (rest, part) => at.place([...path, ...rest], part),
    written: (rest) => at.written([...path, ...rest]),
    inside: (rest, index) => at.inside?.([...path, ...rest], index) ?? at.place([...path, ...rest]),
    comment: (rest) => at.comment?.([...path, ...rest]),
  }
}
