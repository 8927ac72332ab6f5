import * as z from 'zod'
import { bookkeeping, edtfSchema, idListSchema, idSchema, textSchema } from './fields.ts'

/** Where somebody looked: a document that has a record, or a place in words. */
export const placeSchema = z.union([
  idSchema,
  z.strictObject({
    text: textSchema.meta({ description: 'The place in words: an archive, a register, a search engine' }),
  }),
])

/** Somebody looked for a claim, and found something or nothing. */
export const searchSchema = z
  .strictObject({
    id: idSchema,
    for: idSchema.meta({ description: 'The claim that was looked for' }),
    by: idSchema.meta({ description: 'The actor who looked' }),
    date: edtfSchema.meta({ description: 'When, as EDTF' }),
    places: z
      .array(placeSchema)
      .min(1, 'name a place where somebody looked')
      .meta({ description: 'Where: sources, or {text: …} where there is no record of the place' }),
    query: textSchema.optional().meta({ description: 'What was asked for there, as typed' }),
    found: idListSchema
      .optional()
      .meta({ description: 'The sources and statements that were found; [] says that nothing was' }),
    note: textSchema.optional().meta({ description: 'What else a reader should know' }),
    ...bookkeeping,
  })
  .meta({ description: 'Somebody looked for a claim, and found something or nothing' })
