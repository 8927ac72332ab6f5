import * as z from 'zod'
import { ATTRIBUTIONS, CONFIDENCES, LIKELIHOODS, RELIABILITIES, STATUSES } from '../vocabulary/assessment.ts'
import { bookkeeping, decimalSchema, edtfSchema, idListSchema, idSchema, textSchema } from './fields.ts'

/** schema.org ClaimReview's rating, as printed. */
export const ratingSchema = z.strictObject({
  text: textSchema.meta({ description: 'The rating as printed' }),
  value: decimalSchema.optional().meta({ description: 'The rating as a figure' }),
  best: decimalSchema.optional().meta({ description: 'The best figure of the scale' }),
  worst: decimalSchema.optional().meta({ description: 'The worst figure of the scale' }),
})

/** Somebody's dated judgement of a claim, statement, source or actor. */
export const assessmentSchema = z
  .strictObject({
    id: idSchema.optional(),
    of: idSchema.meta({ description: 'The claim, statement, source or actor that is judged' }),
    by: idSchema.meta({ description: 'The actor who judges' }),
    date: edtfSchema.meta({ description: 'When, as EDTF' }),
    status: z.enum(STATUSES).optional().meta({ description: 'Of a claim: what became of it' }),
    likelihood: z
      .enum(Object.keys(LIKELIHOODS) as (keyof typeof LIKELIHOODS)[])
      .optional()
      .meta({ description: 'Of a claim: how likely it is, as a band of ICD 203' }),
    rating: ratingSchema.optional().meta({ description: 'Of a claim: a rating as printed (ClaimReview)' }),
    credibility: z.literal([1, 2, 3, 4, 5, 6]).optional().meta({
      description: 'Of a claim or statement: 1 confirmed … 5 improbable, 6 cannot be judged (Admiralty system)',
    }),
    reliability: z
      .enum(Object.keys(RELIABILITIES) as (keyof typeof RELIABILITIES)[])
      .optional()
      .meta({
        description:
          'Of a source or actor: A completely reliable … E unreliable, F cannot be judged (Admiralty system)',
      }),
    attribution: z.enum(ATTRIBUTIONS).optional().meta({
      description:
        'Of a statement: what was found about its line of sourcing. upheld (looked up, it is there), absent (the cited document does not have it), altered (it says something else), misattributed (somebody else said it), fabricated (nobody did)',
    }),
    lines: idListSchema
      .min(1, 'name the lines that were looked up, or leave the field out')
      .optional()
      .meta({ description: 'With attribution: the ids of its from that were looked up; all where it does not say' }),
    topic: idSchema.optional().meta({ description: 'The topic on which a source or actor is judged' }),
    confidence: z
      .enum(CONFIDENCES)
      .optional()
      .meta({ description: 'How sure the assessor is of the judgement (ICD 203)' }),
    evidence: idListSchema
      .optional()
      .meta({ description: 'The statements, sources, claims and other assessments that it rests on' }),
    method: textSchema.optional().meta({ description: 'How it was reached' }),
    rationale: textSchema.optional().meta({ description: 'Why' }),
    ...bookkeeping,
  })
  .meta({ description: "Somebody's dated judgement of a claim, statement, source or actor" })
