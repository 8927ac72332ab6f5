import * as z from 'zod'
import { TOPIC_TYPES } from '../vocabulary/topic.ts'
import { bookkeeping, httpUrlSchema, idSchema, textSchema } from './fields.ts'

/** What claims are about, where it is not someone who can speak. */
export const topicSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema.meta({ description: 'What it is called' }),
    type: z.enum(TOPIC_TYPES).meta({ description: 'What sort of thing it is' }),
    within: idSchema
      .optional()
      .meta({ description: 'The topic that it is part of: a place in a place, an event in an event' }),
    cumulative: z.boolean().optional().meta({ description: 'Of a measure: it is a running total, which never falls' }),
    sameAs: z
      .array(httpUrlSchema)
      .optional()
      .meta({ description: 'Addresses that mean the same: Wikidata and the like' }),
    description: textSchema.optional().meta({ description: 'What else a reader should know' }),
    ...bookkeeping,
  })
  .meta({ description: 'What claims are about, where it is not someone who can speak' })
