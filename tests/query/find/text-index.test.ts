import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTextIndex, sectionsOf } from '../../../src/algorithm/text-index/text-index.ts'
import { indexDataset } from '../../../src/graph/compact-index.ts'
import { RECORD_KINDS } from '../../../src/graph/reader.ts'
import { find } from '../../../src/query/find/find.ts'
import { numberedRecords } from '../../../src/query/find/numbered-records.ts'
import { giveTextIndex, searchTexts, textIndexOf } from '../../../src/query/find/text-index.ts'
import { openView } from '../../../src/sourcing/view.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryDataset } from '../../fixtures/random-dataset.ts'

test('a graph that is given the index of the same records answers the same, and builds none', () => {
  fc.assert(
    fc.property(arbitraryDataset(), (dataset) => {
      const built = indexDataset(dataset)
      const given = indexDataset(dataset)
      const index = openTextIndex(sectionsOf(textIndexOf(built)))
      if (index !== undefined) giveTextIndex(given, index)
      expect(textIndexOf(given)).toBe(index)
      for (const text of ['claim', 'source s1', 'acto'])
        expect(find(openView(given), { text })).toEqual(find(openView(built), { text }))
    }),
    { numRuns: 30, seed: 4 },
  )
})

test('documents of an index are the records of a graph, by number', () => {
  fc.assert(
    fc.property(arbitraryDataset(), (dataset) => {
      const reader = indexDataset(dataset)
      const records = numberedRecords(reader)
      const ids = RECORD_KINDS.flatMap((kind) => reader.ids(kind).map((id) => ({ kind, id })))
      expect(textIndexOf(reader).totals[0]).toBe(ids.length)
      expect(records.count).toBe(ids.length)
      ids.forEach(({ kind, id }, number) => {
        expect([records.idOf(number), records.kindOf(number)]).toEqual([id, kind])
        expect(records.numberOf(kind, id)).toBe(number)
      })
    }),
    { numRuns: 30, seed: 4 },
  )
})

test('scores have six decimals, a name counts more than an id, and an id more than a note', () => {
  const reader = indexDataset(
    makeDataset({
      sources: [{ id: 'wire' }],
      claims: [
        { id: 'a', text: 'Bridge.' },
        { id: 'bridge', text: 'Closed.' },
      ],
      statements: [{ id: 's', source: 'wire', claim: 'bridge', note: 'Bridge.' }],
    }),
  )
  const { idOf } = numberedRecords(reader)
  const { documents, scores } = searchTexts(reader, 'bridge', 'all')
  const scoreOf = (id: string) => scores[documents.findIndex((number) => idOf(number) === id)] ?? 0
  expect(scoreOf('a')).toBeGreaterThan(scoreOf('bridge'))
  expect(scoreOf('bridge')).toBeGreaterThan(scoreOf('s'))
  expect(scoreOf('s')).toBeGreaterThan(0)
  for (const score of scores) expect(score).toBe(Number(score.toFixed(6)))
})
