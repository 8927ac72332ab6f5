import type * as z from 'zod'
import type { Extensions } from './fields.ts'
import type { relationSchema } from './schema/relation.ts'

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

/** What one claim has to do with another, and who says so. */
export type Relation = z.infer<typeof relationSchema> & { id: string } & Extensions
/** What a claim may have to do with another. */
export type RelationType = (typeof RELATION_TYPES)[number]
