import type { TextSpan } from '../../library.ts'
import { EMPTY_FORM, type Form, type Link } from './form.ts'
import type { Listed } from './listed.ts'

/** Where what is typed goes: to the keys of the desk, or into a field of the form. */
export type Caret = 'keys' | 'sentence' | 'from'

/** A statement that was saved in this visit, and how it is taken back. */
export interface Saved {
  readonly key: string
  /** The proposal that it came of. */
  readonly proposal: string | undefined
  readonly quote: TextSpan
  readonly form: Form
  /** The entry of the journal; undefined while it is on its way. */
  readonly undo: string | undefined
}

/** A statement that could not be saved, with why: nothing of it is lost. */
export interface Failed extends Pick<Saved, 'key' | 'proposal' | 'quote' | 'form'> {
  readonly why: readonly string[]
}

/** What somebody has done with a document at the desk, and has in hand. */
export interface DeskState {
  /** The proposal that is looked at. */
  readonly at: string | undefined
  /** The passage in hand. */
  readonly quote: TextSpan | undefined
  /** The proposal that the passage in hand is of. */
  readonly taken: string | undefined
  readonly form: Form
  readonly caret: Caret
  /** Proposals that somebody does not want. */
  readonly rejected: readonly string[]
  readonly saved: readonly Saved[]
  readonly failed: readonly Failed[]
  /** What stands against what is in hand, since it was tried to save it. */
  readonly wrong: readonly string[]
  /** Which link of the chain is typed. */
  readonly linkAt: number
  /** Where in the text somebody is: the sentence after it is the next one. */
  readonly place: TextSpan | undefined
  /** What can be taken back, the last at the end: keys of what was saved, and of proposals that were refused. */
  readonly steps: readonly string[]
  /** From whom the last statement was. */
  readonly lastLinks: readonly Link[]
  /** What just happened, for whoever does not see it; numbered, so that the same is told twice. */
  readonly told: { readonly text: string; readonly count: number }
}

/** What the keys act on: the document as it is now. */
export interface DeskDocument {
  readonly text: string
  readonly language: string
  readonly sentences: readonly TextSpan[]
  readonly edges: { readonly starts: readonly number[]; readonly ends: readonly number[] }
  /** All proposals that are open, in the order of the text. */
  readonly open: readonly Listed[]
  /** What a form is filled with when a proposal is taken, or a passage of the text. */
  readonly filled: (of: Listed | TextSpan) => Form
}

export const FIRST_DESK_STATE: DeskState = {
  at: undefined,
  quote: undefined,
  taken: undefined,
  form: EMPTY_FORM,
  caret: 'keys',
  rejected: [],
  saved: [],
  failed: [],
  wrong: [],
  linkAt: 0,
  place: undefined,
  steps: [],
  lastLinks: [],
  told: { text: '', count: 0 },
}
