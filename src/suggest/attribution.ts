import type { TextSpan } from './spans.ts'

/** Somebody who is reported to have said something, with where in the text each part of it stands. */
export interface Attribution {
  /** The word that reports it. */
  readonly cue: TextSpan
  /** Whom the text has it from. */
  readonly source: TextSpan
  /** What was said. */
  readonly content: TextSpan
  /** Where a quotation goes on behind whoever said it. */
  readonly continues?: TextSpan
}
