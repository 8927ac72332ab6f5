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
/** What sort of document it is. */
export const SOURCE_TYPE_LABELS: Readonly<Record<(typeof SOURCE_TYPES)[number], string>> = {
  article: 'article',
  'wire-report': 'wire report',
  'official-document': 'official document',
  filing: 'filing',
  'press-release': 'press release',
  paper: 'paper',
  dataset: 'dataset',
  post: 'post',
  interview: 'interview',
  broadcast: 'broadcast',
  image: 'image',
  video: 'video',
  audio: 'audio recording',
  other: 'document of another sort',
}

/** How a curator knows a document: read whole; only passages of it seen; not read by anybody. */
export const READ = ['full', 'excerpt', 'no'] as const
/** How much of it a curator read. */
export const READ_LABELS: Readonly<Record<Read, string>> = {
  full: 'read whole',
  excerpt: 'read in excerpt',
  no: 'read by nobody',
}

export const GENRES = ['news', 'analysis', 'opinion', 'advertorial', 'satire', 'fiction'] as const
/** How a document is meant. */
export const GENRE_LABELS: Readonly<Record<(typeof GENRES)[number], string>> = {
  news: 'news',
  analysis: 'analysis',
  opinion: 'opinion',
  advertorial: 'paid for by an advertiser',
  satire: 'satire',
  fiction: 'fiction',
}

export const NOTICE_TYPES = ['correction', 'expressionOfConcern', 'retraction', 'removal', 'newVersion'] as const
/** What was said later about a document. */
export const NOTICE_TYPE_LABELS: Readonly<Record<(typeof NOTICE_TYPES)[number], string>> = {
  correction: 'correction',
  expressionOfConcern: 'expression of concern',
  retraction: 'retraction',
  removal: 'removal',
  newVersion: 'new version',
}

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

/** A document: what it is, whose, and how it is known. */
export type Source = z.infer<typeof sourceSchema> & Extensions
/** What a publisher says of its own document later: a correction, a retraction, a removal. */
export type Notice = z.infer<typeof noticeSchema>
/** How much of a document a curator read. */
export type Read = (typeof READ)[number]

/** How a curator knows a document. Where it does not say: `no` where it is known via others, else `full`. */
export function readOf({ read, knownVia }: Source): Read {
  return read ?? (knownVia === undefined ? 'full' : 'no')
}
