import type { Source } from '../../model/source.ts'
import { SOURCE_TYPE_LABELS } from '../../model/vocabulary/source.ts'

/** What the container of a document is to it: who publishes it, a platform that carries it, or a document in which it stands. */
export type ContainerRole = 'publisher' | 'carrier' | 'document'

/** A type of CSL: the sort of document that it is here, and what its container is. */
interface DocumentType {
  readonly type: Source['type']
  readonly container: ContainerRole
}

const type = (of: Source['type'], container: ContainerRole = 'document'): DocumentType => ({ type: of, container })

/** The types of CSL 1.0.2. What is not among them is of another sort. */
const DOCUMENT_TYPES: ReadonlyMap<string, DocumentType> = new Map([
  ['article', type('paper', 'publisher')],
  ['article-journal', type('paper', 'publisher')],
  ['article-magazine', type('article', 'publisher')],
  ['article-newspaper', type('article', 'publisher')],
  ['bill', type('official-document')],
  ['broadcast', type('broadcast')],
  ['dataset', type('dataset')],
  ['entry', type('other', 'publisher')],
  ['entry-dictionary', type('other', 'publisher')],
  ['entry-encyclopedia', type('other', 'publisher')],
  ['figure', type('image')],
  ['graphic', type('image')],
  ['hearing', type('official-document')],
  ['interview', type('interview')],
  ['legal_case', type('official-document')],
  ['legislation', type('official-document')],
  ['map', type('image')],
  ['motion_picture', type('video')],
  ['paper-conference', type('paper')],
  ['patent', type('official-document')],
  ['post', type('post', 'carrier')],
  ['post-weblog', type('post', 'publisher')],
  ['regulation', type('official-document')],
  ['review', type('article', 'publisher')],
  ['review-book', type('article', 'publisher')],
  ['song', type('audio')],
  ['thesis', type('paper')],
  ['treaty', type('official-document')],
  ['webpage', type('other', 'publisher')],
])

/** The type of CSL that each sort of document is written as. Where several are written as one, the genre tells which (`SOURCE_TYPE_LABELS`). */
export const CSL_TYPES: Readonly<Record<Source['type'], string>> = {
  article: 'article-newspaper',
  'wire-report': 'article-newspaper',
  'official-document': 'report',
  filing: 'report',
  'press-release': 'report',
  paper: 'article-journal',
  dataset: 'dataset',
  post: 'post',
  interview: 'interview',
  broadcast: 'broadcast',
  image: 'graphic',
  video: 'motion_picture',
  audio: 'song',
  other: 'document',
}

/** Whether a document of this sort is told by the genre, and which word that is. */
export function genreOf(of: Source['type']): string | undefined {
  return ['wire-report', 'official-document', 'filing', 'press-release'].includes(of)
    ? SOURCE_TYPE_LABELS[of]
    : undefined
}

/** The sort of document that a type of CSL is, with its genre, and whether the file says more exactly what it is. */
export function documentTypeOf(csl: string, genre?: string): DocumentType & { readonly isExact: boolean } {
  const known = DOCUMENT_TYPES.get(csl) ?? type('other')
  const named = genre === undefined ? undefined : BY_GENRE.get(genre.trim().toLowerCase())
  const found = named ?? known.type
  return { type: found, container: known.container, isExact: CSL_TYPES[found] === csl }
}

const BY_GENRE: ReadonlyMap<string, Source['type']> = new Map(
  (Object.keys(CSL_TYPES) as Source['type'][])
    .filter((each) => genreOf(each) !== undefined)
    .flatMap((each) => [
      [SOURCE_TYPE_LABELS[each], each],
      [each, each],
    ]),
)

/** What the container of a document of this sort is, as it is written. */
export function containerOf(of: Source['type']): ContainerRole {
  return DOCUMENT_TYPES.get(CSL_TYPES[of])?.container ?? 'document'
}
