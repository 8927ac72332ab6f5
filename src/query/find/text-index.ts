import { buildTextIndex } from '../../algorithm/text-index/build.ts'
import { searchIndex, type TextMatches } from '../../algorithm/text-index/search.ts'
import type { TextIndex } from '../../algorithm/text-index/text-index.ts'
import { type GraphReader, RECORD_KINDS, type RecordKind } from '../../graph/reader.ts'
import type { RecordOfKind } from '../../model/kinds.ts'
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
  const builder = buildTextIndex(BOOSTS.length)
  for (const kind of RECORD_KINDS) for (const id of reader.ids(kind)) builder.add(fieldsOf(reader, kind, id))
  return builder.finish()
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

function fieldsOf(reader: GraphReader, kind: RecordKind, id: string): string[] {
  const record = reader.record(kind, id)
  const [label, ...more] = record === undefined ? [''] : TEXTS[kind](record as never, reader)
  return [label ?? '', id.replace(/[._~-]+/g, ' '), more.filter(Boolean).join('\n')]
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
