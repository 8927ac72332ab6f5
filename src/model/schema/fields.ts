import * as z from 'zod'
import { HearsayError } from '../../errors.ts'
import { parseEdtf, parseInstant } from '../dates.ts'
import { ID_PATTERN, TLP_LEVELS } from '../fields.ts'

/** Field schemas that several record kinds share. */

/** An id that a person chose: stable, one namespace across all kinds, never reused. */
export const idSchema = z
  .string()
  .max(120, 'an id has at most 120 characters')
  .regex(ID_PATTERN, 'an id is lower-case letters, digits, ".", "_" and "-", beginning with a letter or digit')
  .meta({ description: 'Lower-case letters, digits, ".", "_" and "-"; one namespace holds all ids' })

export const idListSchema = z.array(idSchema)

/** One line or more of text that says something. */
export const textSchema = z.string().regex(/\S/, 'it must not be empty')

/** An EDTF date, level 0 or 1, perhaps with a time of day, or an interval. */
export const edtfSchema = z
  .string()
  .superRefine((text, context) => report(() => parseEdtf(text), context))
  .meta({
    description:
      'EDTF (ISO 8601-2) level 0 or 1: 2026-02-25, 2026-02-25T09:30Z, 2022-10, 2022-21, 2024~, 2022-11/2023-06, ../2025',
    pattern: '^[-+0-9XY.?~%/T:Z]+$',
  })

/** A full calendar date, perhaps with a time of day. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(T[^/]*)?$/, 'write a full date such as 2026-02-25')
  .superRefine((text, context) => report(() => parseEdtf(text), context))

/** A date-time with its offset, or a date. */
export const instantSchema = z
  .string()
  .superRefine((text, context) => report(() => parseInstant(text), context))
  .meta({ description: 'An ISO 8601 date-time with its offset, such as 2026-02-25T10:00:00Z, or a date' })

export const httpUrlSchema = z.url({
  protocol: /^https?$/,
  error: 'write a whole address, beginning with https:// or http://',
})

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'a sha256 digest is 64 lower-case hexadecimal digits')

export const languageSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language is a BCP 47 tag such as en, de or zh-Hans')

/**
 * A number as written. As text it keeps what a number loses, the zeros at its end: "5.50" says more than 5.5.
 */
export const decimalSchema = z.union([
  z.number(),
  z.string().regex(/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/, 'a number in quotes is written 5.50 or 2.788e6'),
])

/** What every record may carry about its own entry, and how far it may travel. */
export const bookkeeping = {
  recorded: instantSchema
    .optional()
    .meta({ description: 'When the record entered the dataset: a date-time with its offset, or a date' }),
  recordedBy: idSchema.optional().meta({ description: 'The actor who entered it' }),
  proposedBy: idSchema.optional().meta({ description: 'The actor who proposed it, where somebody else accepted it' }),
  tlp: z
    .enum(TLP_LEVELS)
    .optional()
    .meta({ description: 'How far it may travel (FIRST TLP 2.0); clear where it does not say' }),
}

function report(read: () => unknown, context: z.RefinementCtx): void {
  try {
    read()
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error
    context.addIssue({ code: 'custom', message: error.message, params: { hint: error.hint } })
  }
}
