import fc from 'fast-check'
import MiniSearch, { type SearchResult } from 'minisearch'
import { describe, expect, test } from 'vitest'
import { buildTextIndex } from '../../../src/algorithm/text-index/build.ts'
import { queryTerms } from '../../../src/algorithm/text-index/query-terms.ts'
import { searchIndex, type TextSearch } from '../../../src/algorithm/text-index/search.ts'
import { openTextIndex, sectionsOf, type TextIndex } from '../../../src/algorithm/text-index/text-index.ts'
import { hasUnspaced } from '../../../src/algorithm/text-index/unspaced.ts'
import { runs } from '../../setup/runs.ts'
import { slowTokens } from './slow-tokens.ts'

const BOOSTS = [3, 2, 1]

type Document = readonly [string, string, string]

function indexOf(documents: readonly Document[]) {
  const builder = buildTextIndex(BOOSTS.length)
  for (const document of documents) builder.add(document)
  return builder.finish()
}

/** What is found, by document, as plain values. */
function askIndex(index: TextIndex, text: string, range: Omit<TextSearch, 'boosts'> = {}) {
  const { matched, documents: found, scores } = searchIndex(index, text, { boosts: BOOSTS, ...range })
  return { matched, scores: byDocument([...found].map((document, place) => [document, scores[place] ?? 0])) }
}

function ask(documents: readonly Document[], text: string, range?: Omit<TextSearch, 'boosts'>) {
  return askIndex(indexOf(documents), text, range)
}

function byDocument(scores: readonly (readonly [number, number])[]) {
  return [...scores].sort(([a], [b]) => a - b)
}

function miniSearchOf(documents: readonly Document[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['label', 'words', 'more'],
    tokenize: slowTokens,
    processTerm: (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
  })
  documents.forEach(([label, words, more], id) => {
    index.add({ id, label, words, more })
  })
  return index
}

/** The same by MiniSearch. */
function askMiniSearch(index: MiniSearch, text: string, { from = 0, until = Number.POSITIVE_INFINITY } = {}) {
  const options = {
    tokenize: (query: string) => (hasUnspaced(query) ? queryTerms(query) : query.split(/[\n\r\p{Z}\p{P}]+/u)),
    boost: { label: 3, words: 2 },
    prefix: (term: string) => term.length > 1,
    fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
    filter: ({ id }: SearchResult) => id >= from && id < until,
  }
  const all = index.search(text, { ...options, combineWith: 'AND' })
  const found = all.length > 0 ? all : index.search(text, { ...options, combineWith: 'OR' })
  return {
    matched: all.length > 0 ? 'all' : 'any',
    scores: byDocument(found.map(({ id, score }) => [id, score] as const)),
  }
}

function expectSame(documents: readonly Document[], text: string, range?: { from: number; until: number }) {
  expectEqual(ask(documents, text, range), askMiniSearch(miniSearchOf(documents), text, range))
}

function expectEqual(own: ReturnType<typeof askIndex>, other: ReturnType<typeof askMiniSearch>) {
  expect(own.matched).toBe(other.matched)
  expect(own.scores.map(([document]) => document)).toEqual(other.scores.map(([document]) => document))
  const furthest = own.scores.reduce((most, [, score], place) => {
    const expected = other.scores[place]?.[1] ?? 0
    return Math.max(most, Math.abs(score - expected) / Math.max(1, expected))
  }, 0)
  expect(furthest).toBeLessThanOrEqual(1e-9)
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'B', '1'), minLength: 1, maxLength: 12 })
const odd = fc.string({
  unit: fc.constantFrom('ß', 'İ', 'ﬁ', '\u0301', '漢', '字', '😀', '𐄀', '\ud83d', 'ς', '~', 'ー'),
})
const known = fc.constantFrom('minister', 'Minister', 'ministry', 'port', 'ports', 'reactor', 'the', 'blackwell', 'A')
const word = fc.oneof({ weight: 4, arbitrary: known }, { weight: 3, arbitrary: letters }, odd)
const between = fc.constantFrom(' ', ' ', ' ', '-', ', ', '\n', '。', '\u00a0', '...', '\t', ' — ', '«')
const text = fc.array(fc.tuple(word, between), { maxLength: 9 }).map((parts) => parts.flat().join(''))
const trimmed = fc.tuple(text, fc.boolean()).map(([whole, isTrimmed]) => (isTrimmed ? whole.trim() : whole))
const corpus = fc.array(fc.tuple(trimmed, trimmed, trimmed), { maxLength: 14 })

describe('finds and scores the same as MiniSearch', () => {
  test('any text in any documents, whether all words are there or some', () => {
    fc.assert(
      fc.property(corpus, trimmed, (documents, query) => {
        expectSame(documents, query)
      }),
      { numRuns: runs(1500), seed: 11 },
    )
  })

  test('words of the documents themselves with an edit in them', () => {
    const edited = corpus.chain((documents) => {
      const words = documents.flat().flatMap((each) => each.split(/\s+/))
      const one = fc
        .tuple(fc.constantFrom('minister', ...words), fc.nat(12), fc.constantFrom('', 'x', 'a', 'bc'), fc.nat(2))
        .map(([chosen, at, put, cut]) => chosen.slice(0, at) + put + chosen.slice(at + cut))
      return fc.tuple(fc.constant(documents), fc.array(one, { minLength: 1, maxLength: 4 }))
    })
    fc.assert(
      fc.property(edited, ([documents, words]) => {
        expectSame(documents, words.join(' '))
      }),
      { numRuns: runs(1000), seed: 12 },
    )
  })

  test('among some of the documents only', () => {
    fc.assert(
      fc.property(corpus, trimmed, fc.nat(14), fc.nat(14), (documents, query, a, b) => {
        expectSame(documents, query, { from: Math.min(a, b), until: Math.max(a, b) })
      }),
      { numRuns: runs(500), seed: 13 },
    )
  })

  test('texts with hundreds of words, in which some stand hundreds of times', () => {
    const many = (count: number, seed: number) =>
      Array.from({ length: count }, (_, place) => `w${(place * seed) % 400}`).join(' ')
    const documents: Document[] = Array.from({ length: 40 }, (_, place) => [
      many(place * 12, 7),
      `d${place}`,
      `${'again '.repeat(place * 9)}${many(place, 3)}`,
    ])
    for (const query of ['again', 'w7 w14', 'agian w3', 'w39', 'd1 again', 'w1 w2 w3 w399 nothing'])
      expectSame(documents, query)
  })

  test('so many documents that they are not counted all at once', () => {
    const place = (of: number, seed: number, count: number) => (Math.imul(of + 1, seed) >>> 7) % count
    const documents: Document[] = Array.from({ length: 70_000 }, (_, of) => [
      ['port', 'ports', 'depot', 'a port of'][place(of, 0x9e3779b1, 4)] ?? '',
      `d${of % 9000}`,
      ['minister', 'minster said', 'the the minister', ''][place(of, 0x85ebca6b, 4)] ?? '',
    ])
    const builder = buildTextIndex(BOOSTS.length)
    for (const document of documents) builder.add(document)
    const index = builder.finish()
    const other = miniSearchOf(documents)
    for (const query of ['minister port', 'd8999', 'd12', 'minister d77', 'depot nothing', 'port ports port'])
      for (const range of [{}, { from: 40_000, until: 69_000 }])
        expectEqual(askIndex(index, query, range), askMiniSearch(other, query, range))
  }, 60_000)

  test('words that are long enough for six edits', () => {
    const long = 'counterrevolutionaryantidisestablishment'
    const documents: Document[] = [0, 3, 6, 7, 9].map((edits) => [
      '',
      `${long.slice(edits)}`,
      `x${long.slice(0, -edits)}`,
    ])
    expectSame(documents, long)
    expectSame(documents, `${long.slice(0, 20)}q${long.slice(21)}`)
  })
})

test('finds nothing in nothing, nor for nothing', () => {
  expect(ask([], 'minister')).toEqual({ matched: 'any', scores: [] })
  expect(ask([['a', 'b', 'c']], ' ... ')).toEqual({ matched: 'any', scores: [] })
})

test('finds the same in an index again and again, and in one that was put together from its sections', () => {
  const documents: Document[] = [
    ['The minister', 'm1', 'of ports'],
    ['A port', 'p1', 'of ministers'],
    ['A depot', 'd1', ''],
  ]
  const index = indexOf(documents)
  const reopened = openTextIndex(sectionsOf(index))
  for (const query of ['port', 'minister port', 'depot minister', 'port']) {
    const expected = ask(documents, query)
    for (const each of [index, index, reopened]) {
      const found = searchIndex(each ?? index, query, { boosts: BOOSTS })
      expect(byDocument([...found.documents].map((id, place) => [id, found.scores[place] ?? 0]))).toEqual(
        expected.scores,
      )
    }
  }
})
