import type { Span } from './spans.ts'

/** Somebody who is reported to have said something, with where in the text each part of it stands. */
export interface Attribution {
  /** The word that reports it. */
  readonly cue: Span
  /** Whom the text has it from. */
  readonly source: Span
  /** What was said. */
  readonly content: Span
  /** Where a quotation goes on behind whoever said it. */
  readonly continues?: Span
}
