import { describe, expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { shortestRoute, shortestRoutes } from '../../src/sourcing/shortest-route.ts'
import { sourcingOf } from '../../src/sourcing/sourcing.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const sourcing = sourcingOf(
  openGraph(
    makeDataset({
      actors: [{ id: 'ann' }, { id: 'maker' }],
      sources: [
        { id: 'blog' },
        { id: 'wire' },
        { id: 'memo', type: 'filing', publisher: 'maker' },
        { id: 'portal' },
        { id: 'radio' },
      ],
      claims: [{ id: 'c' }],
      statements: [
        { id: 'b', source: 'blog', claim: 'c', from: ['w', 'memo'] },
        { id: 'p', source: 'portal', claim: 'c', from: ['b'] },
        { id: 'w', source: 'wire', claim: 'c', from: ['ann'] },
        { id: 'x', source: 'radio', claim: 'c', knowledge: 'witnessed' },
        { id: 'y', source: 'portal', claim: 'c' },
      ],
    }),
  ).view,
)

describe('the shortest route', () => {
  test('is that of the fewest statements, with its sources, edges and end', () => {
    expect(shortestRoute(sourcing, ['p', 'w'])).toEqual({
      through: ['wire', 'ann'],
      statements: ['w'],
      edges: ['w|in|wire', 'w|quotes|ann'],
      end: 'ann',
    })
    expect(shortestRoute(sourcing, ['p'])).toEqual({
      through: ['portal', 'blog', 'memo', 'maker'],
      statements: ['p', 'b'],
      edges: ['p|in|portal', 'p|repeats|b', 'b|cites|memo'],
      end: 'maker',
    })
  })

  test('goes round what is taken away, and is none where nothing is left', () => {
    const around = (...removed: string[]) => shortestRoute(sourcing, ['b'], new Set(removed))?.end
    expect(around('memo')).toBe('ann')
    expect(around('maker')).toBe('ann')
    expect(around('wire')).toBe('maker')
    expect(around('ann', 'maker')).toBeUndefined()
    expect(around('blog')).toBeUndefined()
    expect(shortestRoute(sourcing, [])).toBeUndefined()
    expect(shortestRoute(sourcing, ['y'])?.edges).toEqual(['y|in|portal', 'p|repeats|b', 'b|cites|memo'])
  })

  test('of own voice is its source and its end, once where they are the same', () => {
    expect(shortestRoute(sourcing, ['x'])).toEqual({
      through: ['radio'],
      statements: ['x'],
      edges: ['x|in|radio'],
      end: 'radio',
    })
    expect(shortestRoute(sourcing, ['x'], new Set(['radio']))).toBeUndefined()
  })
})

test('the shortest routes are one to each end, the nearest first, with the document taken whole before it', () => {
  const found = [...shortestRoutes(sourcing, ['p', 'x'])].map(({ route, document }) => [
    route.statements.join(),
    route.end,
    document,
  ])
  expect(found).toEqual([
    ['x', 'radio', null],
    ['p,b', 'maker', 'memo'],
    ['p,b,w', 'ann', null],
  ])
})
