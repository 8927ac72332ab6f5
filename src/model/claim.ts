import type * as z from 'zod'
import type { Extensions } from './fields.ts'
import type { claimSchema, quantitySchema, valueSchema } from './schema/claim.ts'

/** One thing that is said to be so, whoever says it. */
export type Claim = z.infer<typeof claimSchema> & Extensions

/** The figure that a claim gives: of what, and how much in which unit (UCUM). */
export type Quantity = z.infer<typeof quantitySchema>

/** The value that a claim states where that is no number: a place, a name, a colour. */
export type Value = z.infer<typeof valueSchema>
