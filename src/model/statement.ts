import * as z from 'zod'
import { bookkeeping, type Extensions, edtfSchema, idListSchema, idSchema, sha256Schema, textSchema } from './fields.ts'

export const POLARITIES = ['affirms', 'denies', 'neither'] as const
export const RESPONSES = ['declined', 'noReply', 'noncommittal'] as const
/** FactBank's three degrees, in order, and none given. */
export const CERTAINTIES = ['certain', 'probable', 'possible', 'unspecified'] as const
export const KNOWLEDGE = ['witnessed', 'deduced', 'told', 'unknown'] as const
export const TERMS = ['onRecord', 'background', 'deepBackground', 'offRecord'] as const
export const FROM_BASES = ['stated', 'inferred'] as const

/** Where in a text: W3C Web Annotation selectors, and digests that prove it without reprinting it. */
export const anchorSchema = z.strictObject({
  start: z
    .int()
    .min(0)
    .optional()
    .meta({ description: 'UTF-16 offset into the text that the digest of the source hashes' }),
  end: z.int().min(0).optional(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  exactDigest: sha256Schema.optional().meta({ description: 'sha256 of the exact passage' }),
})

/** Whom a text credits, where that differs from where it has it from. */
export const creditsSchema = z.strictObject({
  as: textSchema.meta({ description: 'The phrase as printed' }),
  ids: idListSchema.optional(),
})

/** One line of sourcing: the occurrence of a claim in a source, and where that source has it from. */
export const statementSchema = z.strictObject({
  id: idSchema.optional(),
  source: idSchema,
  claim: idSchema,
  from: idListSchema.optional().meta({
    description:
      'Where this source has it from: actors it quotes, statements it repeats, sources it cites. Absent: own voice',
  }),
  fromBasis: z.enum(FROM_BASES).optional(),
  polarity: z.enum(POLARITIES).optional(),
  response: z.enum(RESPONSES).optional(),
  certainty: z.enum(CERTAINTIES).optional(),
  knowledge: z.enum(KNOWLEDGE).optional(),
  terms: z.enum(TERMS).optional(),
  credits: creditsSchema.optional(),
  claimsConfirmation: z.boolean().optional(),
  hedges: z.array(textSchema).optional(),
  made: z.union([z.literal('unknown'), edtfSchema]).optional(),
  withdrawn: edtfSchema.optional(),
  anchor: anchorSchema.optional(),
  note: textSchema.optional(),
  ...bookkeeping,
})

export type Statement = z.infer<typeof statementSchema> & { id: string } & Extensions
export type Anchor = z.infer<typeof anchorSchema>
export type Polarity = (typeof POLARITIES)[number]
export type Certainty = (typeof CERTAINTIES)[number]

/** Which way a statement speaks; affirms where it does not say. */
export function polarityOf({ polarity = 'affirms' }: Statement): Polarity {
  return polarity
}

/** How certain the text makes the claim; unspecified where nobody recorded it. */
export function certaintyOf({ certainty = 'unspecified' }: Statement): Certainty {
  return certainty
}
