import { buildTextIndex } from '../../algorithm/text-index/build.ts'
import { searchIndex, type TextMatches } from '../../algorithm/text-index/search.ts'
import type { TextIndex } from '../../algorithm/text-index/text-index.ts'
import { columnsOf, columnsReadBy } from '../../graph/columns-of.ts'
import { type GraphReader, RECORD_KINDS, type RecordKind } from '../../graph/reader.ts'
import type { RecordOfKind } from '../../model/kinds.ts'
import type { Search } from '../../model/search.ts'
import { numberedRecords } from './numbered-records.ts'

/**
 * The records in whose texts words are found, by number, with how well each fits: whole words first, then beginnings of words and words with
 * a typing error. Case and accents do not matter. Where no index was given, one is built when a graph is first searched: O(all text).
 */
export function searchTexts(reader: GraphReader, text: string, kind: RecordKind | 'all'): TextMatches {
  const found = searchIndex(textIndexOf(reader), text, { boosts: BOOSTS, ...numberedRecords(reader).rangeOf(kind) })
  const { scores } = found
  for (let place = 0; place < scores.length; place++) scores[place] = Math.round((scores[place] ?? 0) * 1e6) / 1e6
  return found
}

/** The fields of an index, and how much they count: name, title or text; the id, by its words; all else. */
const BOOSTS = [3, 2, 1]

/** The index of all texts of a graph, by the numbers of its records. Built when first asked for: O(all text). */
export function textIndexOf(reader: GraphReader): TextIndex {
  const known = indexes.get(reader)
  if (known !== undefined) return known
  const index = makers.get(reader)?.() ?? buildIndex(reader)
  indexes.set(reader, index)
  return index
}

function buildIndex(reader: GraphReader): TextIndex {
  const { ids, recordsOf } = columnsOf(reader)
  const line = columnsReadBy(reader)?.line
  const indexing = openIndexing(reader)
  for (const kind of RECORD_KINDS)
    for (const number of recordsOf[kind])
      indexing.add(kind, line === undefined ? reader.record(kind, ids.at(number)) : JSON.parse(line(number)), number)
  return indexing.finish()
}

/** Makes the index of all texts of a graph, for whoever goes through its records anyway: `textIndexOf` has it from then on. */
export function indexTexts(reader: GraphReader): Pick<TextIndexing, 'add'> & { end(): void } {
  if (indexes.has(reader) || makers.has(reader)) return { add: () => undefined, end: () => undefined }
  const { add, finish } = openIndexing(reader)
  return { add, end: () => void indexes.set(reader, finish()) }
}

/** Gives a graph the index that `textIndexOf` made of the same records before, so that none is built. */
export function giveTextIndex(reader: GraphReader, index: TextIndex): void {
  indexes.set(reader, index)
}

/** Says where the index that `textIndexOf` made of the same records before is found when it is asked for. */
export function knowTextIndex(reader: GraphReader, find: () => TextIndex): void {
  makers.set(reader, find)
}

const makers = new WeakMap<GraphReader, () => TextIndex>()
const indexes = new WeakMap<GraphReader, TextIndex>()

/** Takes the records of a graph. */
interface TextIndexing {
  /** Takes the next one, in the order of `numberedRecords`, by its number in the columns; it need not have its id. */
  add(kind: RecordKind, record: object | undefined, number: number): void
  finish(): TextIndex
}

function openIndexing(reader: GraphReader): TextIndexing {
  const builder = buildTextIndex(BOOSTS.length)
  const { ids, rows, of } = columnsOf(reader)
  /** By their places among claims, all of which come before whatever is about them. */
  const claims: string[] = []
  const claimText = (number: number): string | undefined => claims[rows[number] ?? 0]
  const claimOf: Partial<Record<RecordKind, (record: object, number: number) => string | undefined>> = {
    statement: (_, number) => claimText(of.statement.claim[rows[number] ?? 0] ?? 0),
    search: (record) => claimText(ids.numberOf((record as Search).for)),
  }
  return {
    add: (kind, record, number) => {
      const [label = '', ...more] = record === undefined ? [''] : TEXTS[kind](record as never)
      if (kind === 'claim') claims.push(label)
      const claim = record && claimOf[kind]?.(record, number)
      builder.add([label, ids.at(number).replace(/[._~-]+/g, ' '), [...more, claim].filter(Boolean).join('\n')])
    },
    finish: () => builder.finish(),
  }
}

type Texts = readonly (string | undefined)[]

/** The texts of a record of each kind, the one that names it first; that of the claim which it is about comes last, and is not among them. */
const TEXTS: { readonly [K in RecordKind]: (record: RecordOfKind[K]) => Texts } = {
  actor: ({ name, description }) => [name, description],
  source: ({ title, description, url, notices = [] }) => [
    title,
    description,
    url,
    ...notices.map(({ reason }) => reason),
  ],
  topic: ({ name, description }) => [name, description],
  claim: ({ text, tags = [] }) => [text, ...tags],
  statement: ({ note, hedges = [], credits, anchor }) => [undefined, note, ...hedges, credits?.as, anchor?.exact],
  assessment: ({ method, rationale, rating }) => [undefined, method, rationale, rating?.text],
  search: ({ query, note, places }) => [
    undefined,
    ...[query, note, ...places.map((place) => (typeof place === 'string' ? undefined : place.text))],
  ],
}
