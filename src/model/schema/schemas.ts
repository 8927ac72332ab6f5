import type * as z from 'zod'
import type { Kind } from '../kinds.ts'
import { actorSchema } from './actor.ts'
import { assessmentSchema } from './assessment.ts'
import { claimSchema } from './claim.ts'
import { defaultsSchema } from './defaults.ts'
import { manifestSchema } from './manifest.ts'
import { relationSchema } from './relation.ts'
import { retiredSchema } from './retired.ts'
import { searchSchema } from './search.ts'
import { sourceSchema } from './source.ts'
import { statementSchema } from './statement.ts'
import { topicSchema } from './topic.ts'
import { tourSchema } from './tour.ts'

/** The schema of every kind of record, of the manifest, of what it holds in sections of its own, and of what holds for a file. */
export const SCHEMAS = {
  dataset: manifestSchema,
  actor: actorSchema,
  source: sourceSchema,
  topic: topicSchema,
  claim: claimSchema,
  statement: statementSchema,
  relation: relationSchema,
  assessment: assessmentSchema,
  search: searchSchema,
  tour: tourSchema,
  retired: retiredSchema,
  defaults: defaultsSchema,
} as const satisfies Readonly<Record<Kind | 'dataset' | 'tour' | 'retired' | 'defaults', z.ZodObject>>
