import * as z from 'zod'
import { actorSchema } from './actor.ts'
import { assessmentSchema } from './assessment.ts'
import { claimSchema } from './claim.ts'
import { bookkeeping } from './fields.ts'
import { relationSchema } from './relation.ts'
import { searchSchema } from './search.ts'
import { sourceSchema } from './source.ts'
import { statementSchema } from './statement.ts'
import { topicSchema } from './topic.ts'

const partly = (schema: z.ZodObject, section: string) =>
  schema
    .omit({ id: true })
    .partial()
    .optional()
    .meta({ description: `What all ${section} of this file have where they do not say otherwise` })

/** What the records of a file have where they do not say otherwise: all of them, and those of each section. */
export const defaultsSchema = z
  .strictObject({
    ...bookkeeping,
    actors: partly(actorSchema, 'actors'),
    sources: partly(sourceSchema, 'sources'),
    topics: partly(topicSchema, 'topics'),
    claims: partly(claimSchema, 'claims'),
    statements: partly(statementSchema, 'statements'),
    relations: partly(relationSchema, 'relations'),
    assessments: partly(assessmentSchema, 'assessments'),
    searches: partly(searchSchema, 'searches'),
  })
  .meta({ description: 'What the records of this file have where they do not say otherwise' })
