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
