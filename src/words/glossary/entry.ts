import type { GlossarySource } from './sources.ts'

/** A term of ours, in a sentence that needs no other page, and what others call it. */
export interface GlossaryEntry {
  readonly term: string
  /** Other words that lead here: codes of the format and of answers, and words that people use for it. */
  readonly also: readonly string[]
  readonly means: string
  readonly field: readonly FieldTerm[]
}

/** What a standard or a paper calls it, and how that differs where it does. */
export interface FieldTerm {
  readonly source: GlossarySource
  readonly term: string
  readonly note?: string
}
