import type * as z from 'zod'
import type { Extensions } from './fields.ts'
import type { searchSchema } from './schema/search.ts'

/** A search that somebody made, and what came of it. */
export type Search = z.infer<typeof searchSchema> & Extensions
