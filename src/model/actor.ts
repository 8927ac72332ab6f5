import type * as z from 'zod'
import type { Extensions } from './fields.ts'
import type { actorSchema } from './schema/actor.ts'

/** Who can say something: a person, a role, a group, an organization, a government, software; named or not. */
export type Actor = z.infer<typeof actorSchema> & Extensions
