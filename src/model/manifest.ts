import type * as z from 'zod'
import type { Extensions } from './fields.ts'
import type { manifestSchema } from './schema/manifest.ts'

/** What a dataset says of itself. */
export type Manifest = z.infer<typeof manifestSchema> & Extensions
