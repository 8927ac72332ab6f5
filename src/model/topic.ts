import type * as z from 'zod'
import type { Extensions } from './fields.ts'
import type { topicSchema } from './schema/topic.ts'

export const TOPIC_TYPES = ['product', 'place', 'rule', 'event', 'measure', 'concept'] as const
/** What sort of thing it is. */
export const TOPIC_TYPE_LABELS: Readonly<Record<(typeof TOPIC_TYPES)[number], string>> = {
  product: 'product',
  place: 'place',
  rule: 'rule',
  event: 'event',
  measure: 'measure',
  concept: 'concept',
}

/** What claims are about that neither speaks nor is a document: a product, a place, a rule, an event, a measure, a concept. */
export type Topic = z.infer<typeof topicSchema> & Extensions
