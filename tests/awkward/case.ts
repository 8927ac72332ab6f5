import type { Records } from './records.ts'

/** An input that is hard for its size. */
export interface AwkwardCase {
  /** What it is, in a few words. */
  readonly what: string
  /** Puts records into a dataset: about so many statements, claims or whatever there are many of in this case. */
  readonly fill: (records: Records, size: number) => void
  /** The claim that questions are about; `c` where it does not say. */
  readonly claim?: (size: number) => string
  /** The input itself grows as the square of the size, so that no answer can grow slower. */
  readonly squares?: true
}

export type Cases = Readonly<Record<string, AwkwardCase>>
