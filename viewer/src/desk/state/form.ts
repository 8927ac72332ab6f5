import type { TextSpan } from '../../library.ts'

/** Whom a link of the chain names. */
export type Link =
  /** A record: an actor, a document, a statement. `itself`: the actor and not what it published. */
  | { readonly kind: 'record'; readonly id: string; readonly label: string; readonly itself?: boolean }
  /** Somebody who is only described: "two firefighters". */
  | { readonly kind: 'unnamed'; readonly name: string }
  /** Somebody of whom nothing is known yet; sure: however near the name is to another. */
  | { readonly kind: 'new'; readonly name: string; readonly isSure?: boolean }
  /** A pronoun: a person has to say who that is before it can be saved. */
  | { readonly kind: 'asked'; readonly name: string }

/** What the marks of a statement say. */
export interface FormMarks {
  readonly denies: boolean
  readonly response: 'declined' | 'noReply' | 'noncommittal' | undefined
  readonly terms: 'background' | 'deepBackground' | 'offRecord' | 'onRecord' | undefined
  readonly certainty: 'certain' | 'probable' | 'possible' | undefined
}

/** What is said of the quote in hand, as it is typed. */
export interface Form {
  readonly sentence: string
  /** The claim that it is instead: one that is there already. */
  readonly claim: string | undefined
  /** From whom the document has it, and they from theirs. */
  readonly links: readonly Link[]
  readonly marks: FormMarks
  /** Further marks, as a line has them. */
  readonly more: string
}

export const NO_MARKS: FormMarks = { denies: false, response: undefined, terms: undefined, certainty: undefined }
export const EMPTY_FORM: Form = { sentence: '', claim: undefined, links: [], marks: NO_MARKS, more: '' }

const TURNS = {
  response: ['declined', 'noReply', 'noncommittal'],
  terms: ['background', 'deepBackground', 'offRecord', 'onRecord'],
  certainty: ['certain', 'probable', 'possible'],
} as const

/** Marks with the next value of one, or with none where the last was there. Who does not comment denies nothing. */
export function turned(marks: FormMarks, mark: keyof typeof TURNS | 'denies'): FormMarks {
  if (mark === 'denies') return { ...marks, denies: !marks.denies, response: undefined }
  const values: readonly string[] = TURNS[mark]
  const value = values[values.indexOf(marks[mark] ?? '') + 1]
  const next = { ...marks, [mark]: value } as FormMarks
  return mark === 'response' && value !== undefined ? { ...next, denies: false } : next
}

/** What is still missing before a form can be saved; undefined where nothing is. */
export function missingIn(
  form: Form,
  quote: TextSpan | undefined,
): 'quote' | 'sentence' | { readonly who: string } | undefined {
  if (quote === undefined) return 'quote'
  if (form.claim === undefined && form.sentence.trim() === '') return 'sentence'
  const asked = form.links.find(({ kind }) => kind === 'asked')
  return asked?.kind === 'asked' ? { who: asked.name } : undefined
}
