import * as z from 'zod'
import { CLAIM_TYPES, COMPARATORS } from '../vocabulary/claim.ts'
import { bookkeeping, decimalSchema, edtfSchema, idListSchema, idSchema, textSchema } from './fields.ts'

/** A figure: so much of a measure, of something, perhaps relative to something else. */
export const quantitySchema = z.strictObject({
  measure: idSchema.meta({ description: 'The topic that says what is measured' }),
  of: idSchema.optional().meta({ description: 'The actor or topic whose figure it is' }),
  relativeTo: idSchema.optional().meta({ description: 'The actor or topic that it is compared with' }),
  value: decimalSchema.optional().meta({ description: 'The figure; in quotes where zeros at its end count' }),
  low: decimalSchema.optional().meta({ description: 'Where a range begins' }),
  high: decimalSchema.optional().meta({ description: 'Where a range ends' }),
  unit: textSchema.meta({ description: 'A UCUM unit, or an ISO 4217 currency' }).optional(),
  comparator: z
    .enum(COMPARATORS)
    .optional()
    .meta({ description: 'How the figure is meant: eq (default), approx, min or max' }),
})

/** What has a value that is no number: a birthplace, a name, a colour. */
export const valueSchema = z.strictObject({
  measure: idSchema.meta({ description: 'The topic that says what is asked: the place of birth, the maker' }),
  of: idSchema.optional().meta({ description: 'The actor or topic of which it is the value' }),
  is: z
    .union([idSchema, z.strictObject({ text: textSchema.meta({ description: 'The value in words' }) })])
    .meta({ description: 'The actor or topic that is the value, or {text: …} where there is no record of it' }),
  exclusive: z.boolean().optional().meta({ description: 'Whether there is only one (true where it does not say)' }),
})

/** A proposition, true or false in the world. It has no provenance; the statements that carry it have. */
export const claimSchema = z
  .strictObject({
    id: idSchema,
    text: textSchema.meta({ description: "One declarative sentence in the curator's own words" }),
    type: z
      .enum(CLAIM_TYPES)
      .optional()
      .meta({ description: 'What sort of proposition it is; factual where it does not say' }),
    if: idListSchema.optional().meta({ description: 'Of a conditional: the claims that are its conditions' }),
    // biome-ignore lint/suspicious/noThenProperty: the format's own word for what a conditional concludes; never awaited.
    then: idSchema.optional().meta({ description: 'Of a conditional: the claim that follows' }),
    about: idListSchema.optional().meta({
      description: 'Actors and topics that it is about; claims, sources and statements where it is about sourcing',
    }),
    holds: edtfSchema.optional().meta({ description: 'When the claim is said to hold' }),
    quantity: quantitySchema.optional().meta({ description: 'The figure that it states' }),
    value: valueSchema.optional().meta({ description: 'The value that it states, where that is no number' }),
    tags: z.array(textSchema).optional().meta({ description: 'Words to find it by' }),
    ...bookkeeping,
  })
  .meta({ description: 'A proposition, true or false in the world' })
