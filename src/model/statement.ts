import type * as z from 'zod'
import type { Extensions } from './fields.ts'
import type { anchorSchema, statementSchema } from './schema/statement.ts'
import type { Certainty, Polarity } from './vocabulary/statement.ts'

/** What one document says of one claim, and what it comes from. */
export type Statement = z.infer<typeof statementSchema> & { id: string } & Extensions

/** Where in the text of its source a statement stands. */
export type Anchor = z.infer<typeof anchorSchema>

/** Which way a statement speaks; affirms where it does not say. */
export function polarityOf({ polarity = 'affirms' }: Statement): Polarity {
  return polarity
}

/** How certain the text makes the claim; unspecified where nobody recorded it. */
export function certaintyOf({ certainty = 'unspecified' }: Statement): Certainty {
  return certainty
}
