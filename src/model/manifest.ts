import * as z from 'zod'
import { bookkeeping, type Extensions, idListSchema, idSchema, textSchema } from './fields.ts'

/** What a dataset says about itself. */
export const manifestSchema = z.strictObject({
  format: z.literal(1, { error: 'the format that this version reads is 1' }),
  id: idSchema,
  title: textSchema,
  description: textSchema.optional(),
  license: textSchema.optional(),
  curators: idListSchema.optional(),
  ...bookkeeping,
})

export type Manifest = z.infer<typeof manifestSchema> & Extensions
