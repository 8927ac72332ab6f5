import * as z from 'zod'
import { bookkeeping, type Extensions, httpUrlSchema, idListSchema, idSchema, textSchema } from './fields.ts'

export const ACTOR_TYPES = ['person', 'organization', 'government', 'group', 'role'] as const

/** Someone who can say things. */
export const actorSchema = z.strictObject({
  id: idSchema,
  name: textSchema.meta({ description: 'The name; of an anonymous actor, the descriptor as printed' }),
  type: z.enum(ACTOR_TYPES),
  anonymous: z.boolean().optional(),
  count: z.int().min(1).optional().meta({ description: 'How many people it stands for: "two sources" is 2' }),
  affiliation: idSchema.optional(),
  ownedBy: idSchema.optional(),
  party: z.boolean().optional().meta({ description: 'It acts for itself: the climb to a common interest ends here' }),
  possiblySameAs: idListSchema.optional(),
  notSameAs: idListSchema.optional(),
  sameAs: z.array(httpUrlSchema).optional(),
  description: textSchema.optional(),
  ...bookkeeping,
})

export type Actor = z.infer<typeof actorSchema> & Extensions
