import * as z from 'zod'
import { HearsayError } from '../../../errors.ts'
import { READ } from '../../../model/vocabulary/source.ts'
import { DATE_ORDERS } from '../imported.ts'

/** What a column may be, by kind and field. */
export const TARGETS = [
  'claim.text',
  'claim.tags',
  'claim.holds',
  'source.url',
  'source.archivedUrl',
  'source.title',
  'source.publisher',
  'source.authors',
  'source.published',
  'source.accessed',
  'source.language',
  'source.type',
  'statement.from',
  'statement.made',
  'statement.quote',
  'statement.note',
  'assessment.rating',
  'assessment.rating.value',
  'assessment.rating.best',
  'assessment.rating.worst',
  'assessment.by',
  'assessment.date',
  'assessment.url',
  'assessment.rationale',
] as const

export type Target = (typeof TARGETS)[number]

const columnSchema = z.strictObject({
  column: z.string().meta({
    description:
      'Its header as it stands; “Link (2)” is the second of that name, “B” the second of a table without headers',
  }),
  to: z.enum([...TARGETS, 'key', 'nothing']).meta({
    description:
      'What it is. key: what tells a row from the others, each time the table is read; nothing: it is left out',
  }),
  split: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'What parts several values of a cell: “;”. Addresses are told apart without it' }),
  dates: z.enum(DATE_ORDERS).optional().meta({ description: 'Of dates such as 03/04/2026: which comes first' }),
})

const tableSchema = z.strictObject({
  sheet: z.string().optional().meta({ description: 'Of a file of several: the name of the sheet' }),
  header: z
    .int()
    .min(0)
    .meta({ description: 'Which of the rows that are not empty has the names of the columns, from 1; 0: none' }),
  columns: z.array(columnSchema),
  fixed: z.partialRecord(z.enum(TARGETS), z.string()).optional().meta({
    description:
      'What holds for all rows and stands in none: {"assessment.by": "Example Checks", "source.language": "fi"}',
  }),
  read: z
    .enum(READ)
    .optional()
    .meta({ description: 'How whoever made the table knows its documents; no where it does not say' }),
})

export const mappingSchema = z.strictObject({
  tables: z.array(tableSchema).min(1).meta({ description: 'Each sheet that is read; others are left out' }),
})

/**
 * Which column of a table is what, as a file beside the data keeps it (`imports/NAME.map.json`):
 * `{"tables": [{"header": 1, "columns": [{"column": "Claim", "to": "claim.text"}, {"column": "Link", "to": "source.url"}]}]}`.
 */
export type Mapping = z.infer<typeof mappingSchema>
export type TableMapping = Mapping['tables'][number]

/** @throws HearsayError `cannot-import` where it is no mapping, with all that is wrong with it */
export function readMapping(value: unknown): Mapping {
  const read = mappingSchema.safeParse(value)
  if (read.success) return read.data
  const wrong = read.error.issues.map(({ path, message }) => `${path.map(String).join('.') || 'it'}: ${message}`)
  throw new HearsayError('cannot-import', `The mapping cannot be used: ${wrong.join('; ')}.`, {
    path: 'mapping',
    hint: `a column is one of ${TARGETS.join(', ')}, key, nothing`,
  })
}
