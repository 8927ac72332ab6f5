import * as z from 'zod'
import {
  bookkeeping,
  decimalSchema,
  type Extensions,
  edtfSchema,
  idListSchema,
  idSchema,
  textSchema,
} from './fields.ts'

export const STATUSES = [
  'verified',
  'partlyVerified',
  'unverified',
  'disputed',
  'refuted',
  'unverifiable',
  'withdrawn',
  'superseded',
] as const

/** ICD 203's seven bands of likelihood, with their bounds in percent. */
export const LIKELIHOODS = {
  almostNoChance: [1, 5],
  veryUnlikely: [5, 20],
  unlikely: [20, 45],
  roughlyEven: [45, 55],
  likely: [55, 80],
  veryLikely: [80, 95],
  almostCertain: [95, 99],
} as const satisfies Record<string, readonly [number, number]>

/** NATO AJP-2.1 (the Admiralty system), of an item. 6 is no grade: it says that none can be given. */
export const CREDIBILITIES = {
  1: 'confirmed by other, independent sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
} as const

/** NATO AJP-2.1, of a source or actor. F is no grade: it says that none can be given. */
export const RELIABILITIES = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
} as const

export const CONFIDENCES = ['low', 'moderate', 'high'] as const

/** schema.org ClaimReview's rating, as printed. */
export const ratingSchema = z.strictObject({
  text: textSchema,
  value: decimalSchema.optional(),
  best: decimalSchema.optional(),
  worst: decimalSchema.optional(),
})

/** Somebody's dated judgement of a claim, statement, source or actor. */
export const assessmentSchema = z.strictObject({
  id: idSchema.optional(),
  of: idSchema,
  by: idSchema,
  date: edtfSchema,
  status: z.enum(STATUSES).optional(),
  likelihood: z.enum(Object.keys(LIKELIHOODS) as (keyof typeof LIKELIHOODS)[]).optional(),
  rating: ratingSchema.optional(),
  credibility: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]).optional(),
  reliability: z.enum(Object.keys(RELIABILITIES) as (keyof typeof RELIABILITIES)[]).optional(),
  topic: idSchema.optional(),
  confidence: z.enum(CONFIDENCES).optional(),
  evidence: idListSchema.optional(),
  method: textSchema.optional(),
  rationale: textSchema.optional(),
  ...bookkeeping,
})

export type Assessment = z.infer<typeof assessmentSchema> & { id: string } & Extensions
export type Status = (typeof STATUSES)[number]
