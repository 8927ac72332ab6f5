import type * as z from 'zod'
import type { Extensions } from './fields.ts'
import type { assessmentSchema } from './schema/assessment.ts'

/** Somebody's dated judgement of a claim, statement, source or actor. */
export type Assessment = z.infer<typeof assessmentSchema> & { id: string } & Extensions
