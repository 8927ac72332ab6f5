import * as z from 'zod'
import { bookkeeping, type Extensions, edtfSchema, idSchema, textSchema } from './fields.ts'

export const RELATION_TYPES = ['contradicts', 'supports', 'undermines', 'dependsOn', 'narrows', 'supersedes'] as const

/** How one claim bears on another. */
export const relationSchema = z.strictObject({
  id: idSchema.optional(),
  type: z.enum(RELATION_TYPES),
  from: idSchema,
  to: idSchema,
  basis: z.enum(['stated', 'inferred']).optional(),
  by: idSchema.optional(),
  note: textSchema.optional(),
  since: edtfSchema.optional(),
  ...bookkeeping,
})

export type Relation = z.infer<typeof relationSchema> & { id: string } & Extensions
export type RelationType = (typeof RELATION_TYPES)[number]
