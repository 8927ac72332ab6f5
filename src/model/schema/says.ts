import * as z from 'zod'
import { CERTAINTIES, KNOWLEDGE, RESPONSES, TERMS } from '../vocabulary/statement.ts'
import { textSchema } from './fields.ts'
import { sourceSchema } from './source.ts'
import { statementSchema } from './statement.ts'

/** Marks of one word, as editors check them: what they say is in `dataset/shorthand`. */
export const MARK_WORDS: readonly string[] = [
  ...CERTAINTIES.filter((mark) => mark !== 'unspecified'),
  ...KNOWLEDGE.filter((mark) => mark !== 'unknown'),
  ...TERMS,
  'denies',
  ...RESPONSES,
  'inferred',
]

/** Marks behind which a date stands. */
export const DATED_MARKS = ['withdrawn', 'made'] as const

const WORD = `(?:${MARK_WORDS.join('|')}|(?:${DATED_MARKS.join('|')}) \\S+)`
const SEGMENT = `(?:${WORD}(?: +${WORD})*|credits +".+".*|.+ [~<>=≤≥]*[+-]?\\d\\S*(?: \\S+)?)`

/** A line of the short form, as far as a pattern can tell. */
const LINE = new RegExp(`^(?:(?! \\| )(?! \\|$)[\\s\\S])+(?: \\| +${SEGMENT} *)*$`)

const EXAMPLES = [
  'some-claim: The fire was set on purpose. < Valley Wire < an official briefed on it | background possible',
  'Two petrol cans were found. < two firefighters | witnessed',
  'some-claim < Peter Marsh | denies',
]

/** A line: a sentence or the id of a claim, who said it and from whom they have it, and marks. */
export const lineSchema = z
  .string()
  .regex(LINE, 'a line is "sentence or claim id < who < their source | marks"')
  .meta({
    description: `[id:] sentence or claim id, "< who" and "< their source" for where it comes from, "| marks": ${[...MARK_WORDS, 'withdrawn DATE', 'made DATE', 'credits "…" NAMES', 'MEASURE of X VALUE UNIT'].join(', ')}`,
    examples: EXAMPLES,
  })

/** What stands under `says`: a line, or a line with further fields of its statement beside it. */
export const saidSchema = z
  .union([
    lineSchema,
    statementSchema
      .omit({ source: true })
      .partial()
      .extend({ claim: lineSchema.optional() })
      .catchall(lineSchema)
      .meta({
        description:
          'A line behind the id of its claim, or behind "claim:", and fields of its statement such as anchor and note',
      }),
  ])
  .meta({ description: 'A line: a sentence or the id of a claim, where it comes from, and marks' })

const nameSchema = textSchema

/** A source as files of sections have it: perhaps with lines, with names for ids, and then without an id. */
export const shortSourceSchema = sourceSchema
  .partial({ id: true })
  .extend({
    publisher: nameSchema.optional().meta({ description: 'The actor that published it, by id or name' }),
    carrier: nameSchema.optional().meta({
      description:
        'The actor that merely transports it and does not speak in it, by id or name: a platform, a PR wire, an aggregator',
    }),
    authors: z
      .array(nameSchema)
      .optional()
      .meta({ description: 'The actors who wrote it, by id or name, first author first' }),
    knownVia: z.array(nameSchema).optional().meta({
      description: 'No curator read this one: it is known only as these sources report it, by id or title',
    }),
    republishes: nameSchema.optional().meta({
      description: 'The source that this one is a syndicated copy or a translation of, by id, title or publisher',
    }),
    revises: nameSchema.optional().meta({
      description: 'The earlier version of this document, by id or title; all its versions are one work',
    }),
    says: z.array(saidSchema).nullable().optional().meta({
      description: 'What the document says, a line each: sentence or claim id < who < their source | marks',
    }),
  })
  .meta(sourceSchema.meta() ?? {})
