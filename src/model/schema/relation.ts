import * as z from 'zod'
import { RELATION_TYPES } from '../vocabulary/relation.ts'
import { bookkeeping, edtfSchema, idSchema, textSchema } from './fields.ts'

/** How one claim bears on another. */
export const relationSchema = z
  .strictObject({
    id: idSchema.optional(),
    type: z.enum(RELATION_TYPES).meta({
      description:
        'equivalent (the same proposition, worded twice), distinct (somebody has looked, and they are not the same), contradicts, supports, undermines, dependsOn (from presupposes to), narrows (from entails to), supersedes (from replaces to)',
    }),
    from: idSchema.meta({ description: 'The claim that bears on the other' }),
    to: idSchema.meta({ description: 'The other claim' }),
    basis: z
      .enum(['stated', 'inferred'])
      .optional()
      .meta({ description: "stated: somebody says so in print; inferred: it is the curator's reading" }),
    by: idSchema.optional().meta({ description: 'The actor or source that says so' }),
    note: textSchema.optional().meta({ description: 'What else a reader should know' }),
    since: edtfSchema.optional().meta({ description: 'Since when it holds, as EDTF' }),
    ...bookkeeping,
  })
  .meta({ description: 'How one claim bears on another' })
