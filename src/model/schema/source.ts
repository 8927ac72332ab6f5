import * as z from 'zod'
import { GENRES, NOTICE_TYPES, READ, SOURCE_TYPES } from '../vocabulary/source.ts'
import {
  bookkeeping,
  dateSchema,
  edtfSchema,
  httpUrlSchema,
  idListSchema,
  idSchema,
  languageSchema,
  sha256Schema,
  textSchema,
} from './fields.ts'

/** What a publisher, platform or journal said later about a document. */
export const noticeSchema = z.strictObject({
  type: z.enum(NOTICE_TYPES).meta({ description: 'What the notice says' }),
  date: edtfSchema.optional(),
  by: idSchema.optional().meta({ description: 'The actor who says so' }),
  statements: idListSchema.min(1, 'name what it takes back, or leave the field out').optional().meta({
    description:
      'Of a correction or retraction: the statements of this document, or of its other versions, that it takes back from its date on. Absent: a retraction takes back the whole',
  }),
  url: httpUrlSchema.optional().meta({ description: 'Where the notice stands' }),
  reason: textSchema.optional().meta({ description: 'The reason given' }),
})

/** A document. */
export const sourceSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema.meta({ description: 'The title or headline; of a document without one, a description' }),
    type: z.enum(SOURCE_TYPES).meta({ description: 'What sort of document it is' }),
    publisher: idSchema.optional().meta({ description: 'The actor that published it' }),
    carrier: idSchema.optional().meta({
      description: 'The actor that merely transports it and does not speak in it: a platform, a PR wire, an aggregator',
    }),
    authors: idListSchema.optional().meta({ description: 'The actors who wrote it, first author first' }),
    published: edtfSchema.optional().meta({
      description:
        'When it was published, as EDTF: 2026-02-25, 2026-02-25T09:30Z, 2022-10, 2024~; of what grew, such as a live blog, an interval',
    }),
    url: httpUrlSchema.optional().meta({ description: 'Where it can be read' }),
    archivedUrl: httpUrlSchema.optional().meta({ description: 'Where a copy of it is kept' }),
    accessed: dateSchema.optional().meta({ description: 'When a curator had it before them: a day, or a date-time' }),
    read: z.enum(READ).optional().meta({
      description:
        'How a curator knows it: full (read whole), excerpt (only passages of it were seen), no (nobody has read it). Left out: no where knownVia stands, else full',
    }),
    genre: z.enum(GENRES).optional().meta({ description: 'How it is meant; satire and fiction assert nothing' }),
    language: languageSchema.optional().meta({ description: 'Its language, as a BCP 47 tag: en, de, zh-Hans' }),
    digest: sha256Schema.optional().meta({ description: 'sha256 of the text read' }),
    knownVia: idListSchema
      .optional()
      .meta({ description: 'No curator read this one: it is known only as these sources report it' }),
    republishes: idSchema
      .optional()
      .meta({ description: 'The source that this one is a syndicated copy or a translation of' }),
    revises: idSchema
      .optional()
      .meta({ description: 'The earlier version of this document; all its versions are one work' }),
    notices: z
      .array(noticeSchema)
      .optional()
      .meta({ description: 'What was said later about the document: corrections, retractions, …' }),
    description: textSchema.optional().meta({ description: 'What else a reader should know' }),
    ...bookkeeping,
  })
  .meta({ description: 'A document' })
