import type * as z from 'zod'
import type { Extensions } from './fields.ts'
import type { relationSchema } from './schema/relation.ts'

/** What one claim has to do with another, and who says so. */
export type Relation = z.infer<typeof relationSchema> & { id: string } & Extensions
