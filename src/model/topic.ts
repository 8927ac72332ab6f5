import type * as z from 'zod'
import type { Extensions } from './fields.ts'
import type { topicSchema } from './schema/topic.ts'

/** What claims are about that neither speaks nor is a document: a product, a place, a rule, an event, a measure, a concept. */
export type Topic = z.infer<typeof topicSchema> & Extensions
