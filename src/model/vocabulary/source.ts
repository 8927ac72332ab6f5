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

/** How much of a document a curator read. */
export type Read = (typeof READ)[number]
