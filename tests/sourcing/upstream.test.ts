import { describe, expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { sourcingOf } from '../../src/sourcing/sourcing.ts'
import {
  activeStatementsUpstream,
  activeUpstream,
  arrivalsAt,
  findLoop,
  walkUpstream,
  wayUpstream,
} from '../../src/sourcing/upstream.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const graph = openGraph(
  makeDataset({
    actors: [{ id: 'ann' }, { id: 'maker' }],
    sources: [
      { id: 'blog' },
      { id: 'wire' },
      { id: 'memo', type: 'filing', publisher: 'maker' },
      { id: 'portal' },
      { id: 'gone', notices: [{ type: 'retraction', date: '2026-01-01' }] },
    ],
    claims: [{ id: 'c' }, { id: 'ringed' }],
    statements: [
      { id: 'p', source: 'portal', claim: 'c', from: ['b', 'g'] },
      { id: 'b', source: 'blog', claim: 'c', from: ['memo', 'w'] },
      { id: 'w', source: 'wire', claim: 'c', from: ['ann'] },
      { id: 'g', source: 'gone', claim: 'c' },
      { id: 'x', source: 'blog', claim: 'ringed', from: ['y'] },
      { id: 'y', source: 'wire', claim: 'ringed', from: ['x'] },
      { id: 'z', source: 'portal', claim: 'ringed', from: ['ann', 'x'] },
    ],
  }),
)
const sourcing = sourcingOf(graph.view)

describe('a walk up the lines', () => {
  test('goes by what holds, nearest first, and tells the way', () => {
    const visits = [...walkUpstream(sourcing, ['p'])]
    expect(visits.map(({ statement, depth }) => `${statement}${depth}`)).toEqual(['p0', 'b1', 'w2'])
    expect(visits.map((visit) => wayUpstream(visit).statements.join())).toEqual(['p', 'p,b', 'p,b,w'])
    expect(visits.flatMap((visit) => wayUpstream(visit).steps.flatMap(({ edges }) => edges)).at(-1)).toBe('b|repeats|w')
    expect(visits[0]?.comesFrom.map(({ id }) => id)).toEqual(['b'])
  })

  test('goes by what it is told to follow', () => {
    const everything = [...walkUpstream(sourcing, ['p'], () => true)].map(({ statement }) => statement)
    expect(everything).toEqual(['p', 'b', 'g', 'w'])
    expect([...walkUpstream(sourcing, ['p'], () => false)].map(({ statement }) => statement)).toEqual(['p'])
  })

  test('arrives at whoever is quoted, at who a document taken whole speaks for, and at its own voice', () => {
    const arrivals = [...walkUpstream(sourcing, ['p', 'g'])].flatMap((visit) => arrivalsAt(sourcing, visit))
    expect(arrivals.map(({ end, document }) => [end.id, end.kind, document])).toEqual([
      ['gone', 'source', null],
      ['maker', 'actor', 'memo'],
      ['ann', 'actor', null],
    ])
  })
})

test('what is active upstream is statements and documents, whether or not they hold', () => {
  expect(activeUpstream(sourcing, 'b').map(({ id }) => id)).toEqual(['memo', 'w'])
  expect(activeStatementsUpstream(sourcing, 'b')).toEqual(['w'])
  expect(activeStatementsUpstream(sourcing, 'p')).toEqual(['b'])
  expect(activeStatementsUpstream(sourcing, 'x')).toEqual(['y'])
})

test('a loop is found in the order in which each comes from the next, past dead ends', () => {
  expect(findLoop(graph.view, ['z'])).toEqual(['x', 'y'])
  expect(findLoop(graph.view, ['p'])).toBeUndefined()
  expect(findLoop(graph.at({ without: ['x'] }).view, ['z', 'y'])).toBeUndefined()
  expect(findLoop(graph.view, [])).toBeUndefined()
})
