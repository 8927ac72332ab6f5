import { expect, test } from 'vitest'
import { ladderOf } from '../../src/index.ts'
import { joiningInWords, originHead, otherWayInWords } from '../../src/words/ladder.ts'
import { textOf } from '../../src/words/parts.ts'
import { graph, nameOf } from './bridge.ts'

test('an origin says which of how many it is, and how many documents lead to it', () => {
  expect(originHead(1, 4, 48)).toBe('Origin 1 of 4 · 48 documents lead to it, read or not')
  expect(originHead(2, 2, 1)).toBe('Origin 2 of 2 · 1 document leads to it, read or not')
})

test('another way says how many documents take it, and through which', () => {
  const way = ladderOf(graph.trace('closed')).for[0]?.ways[0]
  if (way === undefined) throw new Error('no way')
  const documents = way.documents === 1 ? '1 document' : `${way.documents} documents`
  expect(textOf(otherWayInWords(way, nameOf))).toBe(
    `Another way to the same origin: ${documents} through The Agency, 23 Feb 2026`,
  )
  expect(textOf(otherWayInWords({ ...way, rungs: [] }, nameOf))).toBe(`Another way to the same origin: ${documents}`)
})

test('numbers agree in what else comes from a document', () => {
  expect([joiningInWords(1), joiningInWords(33)]).toEqual([
    '1 other statement comes from here',
    '33 other statements come from here',
  ])
})
