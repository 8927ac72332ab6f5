import { describe, expect, test } from 'vitest'
import { buildColumns } from '../../src/columns/build-columns.ts'
import type { Source } from '../../src/model/source.ts'
import type { Statement } from '../../src/model/statement.ts'
import { SOURCE_TYPES } from '../../src/model/vocabulary/source.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { endFor, endOfDocument, endOfOwnVoice, isPrimary } from '../../src/sourcing/ends.ts'
import { makeDataset } from '../fixtures/datasets.ts'

function endIn(source: Partial<Source>, knowledge?: Statement['knowledge']): string {
  const dataset = makeDataset({
    actors: [{ id: 'author' }, { id: 'second' }, { id: 'house' }],
    sources: [{ id: 's', ...source }],
    claims: [{ id: 'c' }],
    statements: [{ id: 'm', source: 's', claim: 'c', knowledge }],
  })
  const columns = buildColumns(dataset)
  const { id, kind } = endFor(columns, endOfOwnVoice(columns, columns.ids.numberOf('m')))
  return `${kind} ${id}`
}

const signed = { publisher: 'house', authors: ['author', 'second'] }

describe('the end of own voice', () => {
  test('is the publisher of documents that an institution issues, else their first author', () => {
    for (const type of ['official-document', 'filing', 'press-release', 'dataset'] as const) {
      expect(endIn({ type, ...signed })).toBe('actor house')
      expect(endIn({ type, authors: ['author'] })).toBe('actor author')
      expect(endIn({ type })).toBe('source s')
    }
  })

  test('is the first author of posts, interviews and papers, else their publisher', () => {
    for (const type of ['post', 'interview', 'paper'] as const) {
      expect(endIn({ type, ...signed })).toBe('actor author')
      expect(endIn({ type, publisher: 'house' })).toBe('actor house')
      expect(endIn({ type })).toBe('source s')
    }
  })

  test('is the document itself for all others: it names no source', () => {
    for (const type of ['article', 'wire-report', 'broadcast', 'image', 'video', 'audio', 'other'] as const)
      expect(endIn({ type, ...signed })).toBe('source s')
  })

  test('is whoever witnessed or deduced it, in any document', () => {
    for (const type of SOURCE_TYPES) {
      expect(endIn({ type, ...signed }, 'witnessed')).toBe('actor author')
      expect(endIn({ type, publisher: 'house' }, 'deduced')).toBe('actor house')
      expect(endIn({ type }, 'witnessed')).toBe('source s')
    }
    expect(endIn({ type: 'article', ...signed }, 'told')).toBe('source s')
  })
})

test('a document taken whole ends by its type alone', () => {
  const source: Source = { id: 's', title: 's', type: 'filing', publisher: 'house', authors: ['author'] }
  const endIn = (type: Source['type']) =>
    endOfDocument(
      openGraph(makeDataset({ actors: [{ id: 'house' }, { id: 'author' }], sources: [{ ...source, type }] })).reader,
      's',
    )
  expect(endIn('filing')).toEqual({ id: 'house', kind: 'actor', disclosed: true })
  expect(endIn('article')).toEqual({ id: 's', kind: 'source', disclosed: false })
  expect(isPrimary(source)).toBe(true)
  expect(isPrimary({ ...source, type: 'interview' })).toBe(true)
  expect(isPrimary({ ...source, type: 'article' })).toBe(false)
})
