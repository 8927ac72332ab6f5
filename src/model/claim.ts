import * as z from 'zod'
import {
  bookkeeping,
  decimalSchema,
  type Extensions,
  edtfSchema,
  idListSchema,
  idSchema,
  textSchema,
} from './fields.ts'

export const CLAIM_TYPES = ['factual', 'causal', 'predictive', 'conditional', 'normative'] as const
export const COMPARATORS = ['eq', 'approx', 'min', 'max'] as const

/** A figure: so much of a measure, of something, perhaps relative to something else. */
export const quantitySchema = z.strictObject({
  measure: idSchema,
  of: idSchema.optional(),
  relativeTo: idSchema.optional(),
  value: decimalSchema.optional(),
  low: decimalSchema.optional(),
  high: decimalSchema.optional(),
  unit: textSchema.meta({ description: 'A UCUM unit, or an ISO 4217 currency' }).optional(),
  comparator: z.enum(COMPARATORS).optional(),
})

/** A proposition, true or false in the world. It has no provenance; the statements that carry it have. */
export const claimSchema = z.strictObject({
  id: idSchema,
  text: textSchema.meta({ description: "One declarative sentence in the curator's own words" }),
  type: z.enum(CLAIM_TYPES).optional(),
  if: idListSchema.optional(),
  // biome-ignore lint/suspicious/noThenProperty: the format's own word for what a conditional concludes; never awaited.
  then: idSchema.optional(),
  about: idListSchema.optional(),
  holds: edtfSchema.optional().meta({ description: 'When the claim is said to hold' }),
  quantity: quantitySchema.optional(),
  tags: z.array(textSchema).optional(),
  ...bookkeeping,
})

export type Claim = z.infer<typeof claimSchema> & Extensions
export type Quantity = z.infer<typeof quantitySchema>
