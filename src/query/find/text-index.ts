import MiniSearch, { type SearchResult } from 'minisearch'
import { type GraphReader, RECORD_KINDS, type RecordKind } from '../../graph/reader.ts'
import type { RecordOfKind } from '../../model/kinds.ts'

/** What a text found, and how well: higher is better. */
export interface TextHits {
  /** Whether hits have every word of the text, or, as nothing had, some. */
  readonly matched: 'all' | 'any'
  readonly scores: ReadonlyMap<string, number>
}

/**
 * The records in whose texts words are found: whole words first, then beginnings of words and words with a typing error.
 * Case and accents do not matter. The index is built when a graph is first searched: O(all text).
 */
export function searchTexts(reader: GraphReader, text: string, kinds: readonly RecordKind[]): TextHits {
  const index = indexOf(reader)
  const filter = (hit: SearchResult) => kinds.includes(hit['kind'])
  const all = index.search(text, { ...SEARCH, combineWith: 'AND', filter })
  const hits = all.length > 0 ? all : index.search(text, { ...SEARCH, combineWith: 'OR', filter })
  const scores = new Map(hits.map(({ id, score }) => [String(id), Math.round(score * 1e6) / 1e6]))
  return { matched: all.length > 0 ? 'all' : 'any', scores }
}

const SEARCH = {
  boost: { label: 3, words: 2 },
  prefix: (term: string) => term.length > 1,
  fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
}

interface Entry {
  id: string
  kind: RecordKind
  /** Name, title or text. */
  label: string
  /** The id, by its words. */
  words: string
  more: string
}

function indexOf(reader: GraphReader): MiniSearch<Entry> {
  let index = indexes.get(reader)
  if (index === undefined) {
    index = new MiniSearch<Entry>({ fields: ['label', 'words', 'more'], storeFields: ['kind'], processTerm })
    for (const kind of RECORD_KINDS) for (const id of reader.ids(kind)) index.add(entryOf(reader, kind, id))
    indexes.set(reader, index)
  }
  return index
}

const indexes = new WeakMap<GraphReader, MiniSearch<Entry>>()

/** Lower case, without accents. */
function processTerm(term: string): string {
  return term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function entryOf(reader: GraphReader, kind: RecordKind, id: string): Entry {
  const record = reader.record(kind, id)
  const [label, ...more] = record === undefined ? [''] : TEXTS[kind](record as never, reader)
  return { id, kind, label: label ?? '', words: id.replace(/[._~-]+/g, ' '), more: more.filter(Boolean).join('\n') }
}

type Texts = readonly (string | undefined)[]

/** The texts of a record of each kind, the one that names it first. */
const TEXTS: { readonly [K in RecordKind]: (record: RecordOfKind[K], reader: GraphReader) => Texts } = {
  actor: ({ name, description }) => [name, description],
  source: ({ title, description, url, notices = [] }) => [
    title,
    description,
    url,
    ...notices.map(({ reason }) => reason),
  ],
  topic: ({ name, description }) => [name, description],
  claim: ({ text, tags = [] }) => [text, ...tags],
  statement: ({ claim, note, hedges = [], credits, anchor }, reader) => [
    undefined,
    ...[note, ...hedges, credits?.as, anchor?.exact, reader.record('claim', claim)?.text],
  ],
  assessment: ({ method, rationale, rating }) => [undefined, method, rationale, rating?.text],
  search: ({ for: claim, query, note, places }, reader) => [
    undefined,
    ...[query, note, ...places.map((place) => (typeof place === 'string' ? undefined : place.text))],
    reader.record('claim', claim)?.text,
  ],
}
