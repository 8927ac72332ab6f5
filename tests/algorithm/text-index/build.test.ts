import { expect, test } from 'vitest'
import { buildTextIndex } from '../../../src/algorithm/text-index/build.ts'
import { LONG, type TextIndex } from '../../../src/algorithm/text-index/text-index.ts'

function build(...documents: (readonly string[])[]): TextIndex {
  const builder = buildTextIndex(2)
  for (const document of documents) builder.add(document)
  return builder.finish()
}

function termsIn({ termUnits, termStarts }: TextIndex): string[] {
  return [...termStarts.subarray(1)].map((end, term) =>
    String.fromCharCode(...termUnits.subarray(termStarts[term], end)),
  )
}

test('has every term once, in lower case without accents, sorted by code unit', () => {
  expect(termsIn(build(['Zoë, the ZOE', 'port—Port'], ['ﬁne 漢字', 'à']))).toEqual([
    'a',
    'fine',
    'port',
    'the',
    'zoe',
    '字',
    '漢',
    '漢字',
  ])
})

test('a document has the next number', () => {
  const builder = buildTextIndex(1)
  expect([builder.add(['a']), builder.add(['b']), builder.add(['c'])]).toEqual([0, 1, 2])
})

test('counts words as they were written, empty ones at the ends too', () => {
  const { totals, lengths } = build(['The the', 'port.'], ['', 'one one one'])
  expect([...lengths]).toEqual([2, 2, 1, 1])
  expect([...totals]).toEqual([2, 2, 3, 3])
})

test('lengths that a byte does not hold stand in a list', () => {
  const text = (words: number) => Array.from({ length: words }, (_, place) => `w${place}`).join(' ')
  const { lengths, longLengths } = build([text(254), text(255)], [text(1000), 'a'])
  expect([...lengths]).toEqual([254, LONG, LONG, 1])
  expect([...longLengths]).toEqual([1, 255, 2, 1000])
})

test('postings are the number of documents by field, then distances between slots and how often', () => {
  expect([...build(['a', ''], ['', 'a a a'], ['a', 'a']).postings]).toEqual([
    2,
    2,
    ...[0 * 2, 3 * 2 + 1, 3, 1 * 2, 1 * 2],
  ])
})

test('an index of nothing has nothing', () => {
  expect(build()).toMatchObject({ totals: Uint32Array.of(0, 2, 0, 0), postings: new Uint8Array() })
  expect(termsIn(build(['', '...']))).toEqual([])
})
