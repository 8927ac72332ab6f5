import type * as z from 'zod'
import type { Extensions } from './fields.ts'
import type { actorSchema } from './schema/actor.ts'

export const ACTOR_TYPES = ['person', 'organization', 'government', 'group', 'role', 'software'] as const
/** What sort of person or organization it is. */
export const ACTOR_TYPE_LABELS: Readonly<Record<(typeof ACTOR_TYPES)[number], string>> = {
  person: 'person',
  organization: 'organization',
  government: 'government body',
  group: 'group of people',
  role: 'office or role',
  software: 'software',
}

/** Who can say something: a person, a role, a group, an organization, a government, software; named or not. */
export type Actor = z.infer<typeof actorSchema> & Extensions
