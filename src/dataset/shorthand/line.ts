import type { DatasetProblemCode } from '../../errors.ts'
import type { Meant } from '../meant.ts'

/** A part of the text of a line, from one character to before another. */
export type Span = readonly [start: number, end: number]

/** A piece of a line, without blanks around it, and where it stands. */
export interface Piece {
  readonly text: string
  readonly at: Span
}

/** What is wrong with a line, and with which piece of it. */
export interface Fault {
  readonly code: DatasetProblemCode
  readonly message: string
  readonly hint?: string | undefined
  readonly at: Span
  /** What the word there may have been meant to be. */
  readonly meant?: Meant | undefined
}

/** What a mark says of the statement: a field and its value, as the full form has them. */
export interface MarkedField extends Piece {
  readonly field: 'certainty' | 'knowledge' | 'terms' | 'polarity' | 'response' | 'fromBasis' | 'withdrawn' | 'made'
  readonly value: string
}

/** Whom the text credits: the phrase as printed, and their names. */
export interface MarkedCredits extends Piece {
  readonly as: string
  readonly names: readonly Piece[]
}

/** The figure that the claim states; its measure and what it is of by name. */
export interface MarkedQuantity extends Piece {
  readonly measure: Piece
  readonly of: Piece | undefined
  readonly figures: Readonly<Record<string, number | string>>
}

/** The marks of a line. */
export interface Marks {
  readonly fields: readonly MarkedField[]
  readonly credits: MarkedCredits | undefined
  readonly quantity: MarkedQuantity | undefined
}

/** A line of `says`: `[id:] sentence or claim id < who < their source | marks`. */
export interface Line {
  /** The id that is written before the sentence. */
  readonly id: Piece | undefined
  /** The sentence, or the id of a claim. */
  readonly said: Piece
  /** Who said it, and from whom they have it: one link each. */
  readonly links: readonly Piece[]
  readonly marks: Marks
}
