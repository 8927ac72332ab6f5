import * as z from 'zod'
import { CERTAINTIES, FROM_BASES, KNOWLEDGE, POLARITIES, RESPONSES, TERMS } from '../vocabulary/statement.ts'
import { bookkeeping, edtfSchema, idListSchema, idSchema, sha256Schema, textSchema } from './fields.ts'

const PER_CENT = 'a region is counted in per cent of the picture, 0 to 100'

/**
 * Where in a text, a recording or a picture: W3C Web Annotation selectors and media fragments, and digests that prove it
 * without reprinting it.
 *
 * @see https://www.w3.org/TR/annotation-model/, https://www.w3.org/TR/media-frags/
 */
export const anchorSchema = z.strictObject({
  start: z
    .int()
    .min(0)
    .optional()
    .meta({ description: 'UTF-16 offset into the text that the digest of the source hashes' }),
  end: z.int().min(0).optional().meta({ description: 'UTF-16 offset behind the passage' }),
  exact: z.string().optional().meta({ description: 'The passage itself' }),
  prefix: z.string().optional().meta({ description: 'The text just before the passage' }),
  suffix: z.string().optional().meta({ description: 'The text just behind the passage' }),
  page: textSchema.optional().meta({ description: 'The label printed on the page, in quotes: "42", "xiv"' }),
  time: z
    .array(z.number().min(0, 'a time code is counted in seconds from the start'))
    .length(2, 'a time code has two ends, [from, to], in seconds')
    .optional()
    .meta({ description: 'In a recording: [from, to], in seconds from its start' }),
  region: z
    .array(z.number().min(0, PER_CENT).max(100, PER_CENT))
    .length(4, 'a region is [x, y, width, height], in per cent')
    .optional()
    .meta({ description: 'In a picture: [x, y, width, height], in per cent of it' }),
  exactDigest: sha256Schema.optional().meta({ description: 'sha256 of the exact passage' }),
})

/** Whom a text credits, where that differs from what it comes from. */
export const creditsSchema = z.strictObject({
  as: textSchema.meta({ description: 'The phrase as printed' }),
  ids: idListSchema.optional().meta({ description: 'The actors, sources and statements that the text credits' }),
})

/** One line of sourcing: the occurrence of a claim in a source, and what it comes from there. */
export const statementSchema = z
  .strictObject({
    id: idSchema.optional(),
    source: idSchema.meta({ description: 'The document that it stands in' }),
    claim: idSchema.meta({ description: 'The claim that it states' }),
    from: idListSchema.optional().meta({
      description:
        'Where it comes from: actors that the source quotes, statements it repeats, sources it cites. Absent: it names no source',
    }),
    fromBasis: z
      .enum(FROM_BASES)
      .optional()
      .meta({ description: "stated (default): it is in print; inferred: it is the curator's reading" }),
    polarity: z.enum(POLARITIES).optional().meta({ description: 'affirms (default), denies, or neither: no comment' }),
    response: z.enum(RESPONSES).optional().meta({ description: 'With polarity neither: how there was no comment' }),
    certainty: z
      .enum(CERTAINTIES)
      .optional()
      .meta({ description: 'How certain the text makes the claim, in the mouth of whom it quotes' }),
    knowledge: z
      .enum(KNOWLEDGE)
      .optional()
      .meta({ description: 'How whoever says it knows; unknown where it does not say' }),
    terms: z.enum(TERMS).optional().meta({ description: 'The terms of the attribution' }),
    credits: creditsSchema
      .optional()
      .meta({ description: 'Whom the text credits, where that differs from where it comes from' }),
    claimsConfirmation: z.boolean().optional().meta({ description: 'It says that others confirmed it' }),
    hedges: z.array(textSchema).optional().meta({ description: 'Cue words as printed: may, reportedly, …' }),
    made: z
      .union([z.literal('unknown'), edtfSchema])
      .optional()
      .meta({
        description: 'When it was said, as EDTF, or unknown; where it does not say, when its source was published',
      }),
    withdrawn: edtfSchema.optional().meta({ description: 'When the source took it back, as EDTF' }),
    anchor: anchorSchema.optional().meta({ description: 'Where in the text it stands' }),
    note: textSchema.optional().meta({ description: 'What else a reader should know' }),
    ...bookkeeping,
  })
  .meta({
    description: 'One line of sourcing: the occurrence of a claim in a source, and where it comes from',
  })
