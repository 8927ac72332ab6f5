import * as z from 'zod'
import {
  bookkeeping,
  dateSchema,
  type Extensions,
  edtfSchema,
  httpUrlSchema,
  idListSchema,
  idSchema,
  languageSchema,
  sha256Schema,
  textSchema,
} from './fields.ts'

export const SOURCE_TYPES = [
  'article',
  'wire-report',
  'official-document',
  'filing',
  'press-release',
  'paper',
  'dataset',
  'post',
  'interview',
  'broadcast',
  'image',
  'video',
  'audio',
  'other',
] as const

export const NOTICE_TYPES = ['correction', 'expressionOfConcern', 'retraction', 'removal', 'newVersion'] as const

/** What a publisher, platform or journal said later about a document. */
export const noticeSchema = z.strictObject({
  type: z.enum(NOTICE_TYPES),
  date: edtfSchema.optional(),
  url: httpUrlSchema.optional(),
  reason: textSchema.optional(),
})

/** A document. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  type: z.enum(SOURCE_TYPES),
  publisher: idSchema.optional(),
  authors: idListSchema.optional(),
  published: edtfSchema.optional(),
  url: httpUrlSchema.optional(),
  archivedUrl: httpUrlSchema.optional(),
  accessed: dateSchema.optional(),
  language: languageSchema.optional(),
  digest: sha256Schema.optional().meta({ description: 'sha256 of the text read' }),
  knownVia: idListSchema
    .optional()
    .meta({ description: 'No curator read this one: it is known only as these sources report it' }),
  republishes: idSchema
    .optional()
    .meta({ description: 'The source that this one is a syndicated copy or a translation of' }),
  revises: idSchema.optional().meta({ description: 'The earlier version of this document' }),
  notices: z.array(noticeSchema).optional(),
  description: textSchema.optional(),
  ...bookkeeping,
})

export type Source = z.infer<typeof sourceSchema> & Extensions
export type Notice = z.infer<typeof noticeSchema>
