/** What a question took of the processor, in milliseconds, and how long its answer is as JSON. */
export interface Asked {
  readonly question: string
  readonly cpu: number
  readonly bytes: number
}

/** The same, or why there is no answer. */
export type Measured = Asked | { readonly question: string; readonly refused: string }
