import type { Meant } from './meaning.ts'
import type { SaidItem } from './said-item.ts'
import type { Said } from './statements.ts'

/** A line whose claim and names are known, and what it says of the statement. */
export interface ChainLine {
  readonly item: SaidItem
  /** The id of its source. */
  readonly source: string
  readonly claim: string
  readonly polarity: string
  readonly response: string | undefined
  readonly terms: string | undefined
  readonly links: readonly (readonly Meant[])[]
}

/** A statement of a document that nobody read, as a line tells it. */
export interface ToldStatement extends Said {
  readonly line: ChainLine
  /** Which link says where it comes from. */
  readonly link: number
  readonly response: string | undefined
}

/** An unnamed actor of one document. */
export interface Unnamed {
  readonly id: string
  readonly meant: Meant & { readonly kind: 'unnamed' }
  readonly line: ChainLine
}
