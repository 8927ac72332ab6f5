import * as z from 'zod'
import { bookkeeping, type Extensions, httpUrlSchema, idSchema, textSchema } from './fields.ts'

export const TOPIC_TYPES = ['product', 'place', 'rule', 'event', 'measure', 'concept'] as const

/** What claims are about, where it is not someone who can speak. */
export const topicSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  type: z.enum(TOPIC_TYPES),
  sameAs: z.array(httpUrlSchema).optional(),
  description: textSchema.optional(),
  ...bookkeeping,
})

export type Topic = z.infer<typeof topicSchema> & Extensions
