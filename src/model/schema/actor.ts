import * as z from 'zod'
import { ACTOR_TYPES } from '../vocabulary/actor.ts'
import { bookkeeping, httpUrlSchema, idListSchema, idSchema, textSchema } from './fields.ts'

/** Someone who can say things. */
export const actorSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema.meta({ description: 'The name; of an anonymous actor, the descriptor as printed' }),
    type: z.enum(ACTOR_TYPES).meta({ description: 'What sort of actor it is' }),
    anonymous: z.boolean().optional().meta({ description: 'Its name is not known to readers' }),
    count: z.int().min(1).optional().meta({ description: 'How many people it stands for: "two sources" is 2' }),
    affiliation: idSchema.optional().meta({ description: 'The actor that it belongs to or works for' }),
    ownedBy: idSchema.optional().meta({ description: 'The actor that owns it' }),
    party: z.boolean().optional().meta({ description: 'It acts for itself: the climb to a common interest ends here' }),
    possiblySameAs: idListSchema.optional().meta({ description: 'Actors who may be the same; it holds both ways' }),
    notSameAs: idListSchema.optional().meta({ description: 'Actors who are surely others; it holds both ways' }),
    sameAs: z
      .array(httpUrlSchema)
      .optional()
      .meta({ description: 'Addresses that mean the same: Wikidata and the like' }),
    description: textSchema.optional().meta({ description: 'What else a reader should know' }),
    ...bookkeeping,
  })
  .meta({ description: 'Someone who can say things' })
