import type { ChangeOutcome, ChangeSet, Problem, Undone } from '../library.ts'

/** Why something could not be done, in words for a person. */
export interface Failed {
  readonly state: 'failed'
  readonly message: string
  readonly hint?: string | undefined
}

/** What came of wishes: done, in conflict with what is there now, refused with what is wrong, or not possible at all. */
export type ChangeAnswer = ChangeOutcome | { readonly state: 'refused'; readonly problems: readonly Problem[] } | Failed

/** What came of the wish to take something back. */
export type UndoAnswer = ({ readonly state: 'undone' } & Undone) | Failed

/** Where the page puts what somebody changes. Whatever comes of it is answered, never thrown; then the page shows the changed data. */
export interface ChangeClient {
  change(set: ChangeSet): Promise<ChangeAnswer>
  /** Takes the last change of this page back that was not taken back. */
  undo(): Promise<UndoAnswer>
}
