export const RELATION_TYPES = [
  'equivalent',
  'distinct',
  'contradicts',
  'supports',
  'undermines',
  'dependsOn',
  'narrows',
  'supersedes',
] as const

/** What a claim may have to do with another. */
export type RelationType = (typeof RELATION_TYPES)[number]
