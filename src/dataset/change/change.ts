import type { Problem } from '../../errors.ts'
import type { Kind } from '../../model/kinds.ts'

/**
 * One wish for a dataset: a record more, another or less, or a line in the short form under a document. `seen` is the version of the record that whoever
 * wishes it has seen (`versionOf`): where it is another by now, nothing is written.
 */
export type Change =
  | {
      readonly do: 'add'
      readonly kind: Kind
      readonly record: object
      /** The document that it was first read in: it is written beside that. */
      readonly near?: string | undefined
    }
  | {
      readonly do: 'change'
      readonly kind: Kind | 'dataset'
      readonly id: string
      readonly record: object
      readonly seen: string
    }
  | { readonly do: 'remove'; readonly kind: Kind; readonly id: string; readonly seen: string }
  | {
      readonly do: 'say'
      readonly source: string
      readonly line: string
      /** What is said beside the line: fields of its statement, such as `anchor`. */
      readonly fields?: object | undefined
    }

/** Wishes that are done in this order, all of them or none. */
export interface ChangeSet {
  readonly changes: readonly Change[]
  /** Why, for whoever looks back. */
  readonly why?: string | undefined
  /** Who wishes it: the id of an actor, or a name. */
  readonly by?: string | undefined
}

/** A record, named. */
export interface NamedRecord {
  readonly kind: Kind | 'dataset'
  readonly id: string
}

/** What became of wishes: done, and which records are new, gone or others by it; or nothing, for somebody changed what was seen. */
export type ChangeOutcome = ChangeDone | ChangeConflict

/** Wishes that are done, and which records are new, others or gone by them. */
export interface ChangeDone {
  readonly state: 'done'
  readonly made: readonly NamedRecord[]
  readonly changed: readonly NamedRecord[]
  readonly gone: readonly NamedRecord[]
  /** Warnings and notes of the dataset that it had not before. */
  readonly problems: readonly Problem[]
  /** The files that were written, by their paths. */
  readonly written: readonly string[]
  /** Takes it back: an entry of the journal. Absent where nothing was to be changed. */
  readonly undo?: string | undefined
}

/** Wishes that are not done, since somebody was quicker: nothing was written. */
export interface ChangeConflict {
  readonly state: 'conflict'
  readonly conflicts: readonly Conflicting[]
}

/** A record that is another than the one that was seen, or is gone. */
export interface Conflicting extends NamedRecord {
  readonly seen: string
  readonly now?: { readonly record: object; readonly version: string } | undefined
}

/** Wishes that were taken back. */
export interface Undone {
  readonly undone: string
  readonly why?: string | undefined
}

/**
 * Where a dataset is changed, be it files in a folder, in memory, or a database. Wishes that come at once are done one after the other.
 */
export interface ChangeStore {
  /** @throws DatasetError where the dataset would not be valid afterwards, HearsayError where a wish cannot be done; then nothing was written */
  change(set: ChangeSet): Promise<ChangeOutcome>
  /** Takes back the last wishes that were not taken back, or those named, which must be the last of their files. @throws HearsayError `cannot-undo` */
  undo(entry?: string): Promise<Undone>
}
