import { describe, expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { isCarried, standing, upstreamClaims } from '../../src/sourcing/standing.ts'
import type { ViewOptions } from '../../src/sourcing/view-options.ts'
import { type Drafts, makeDataset } from '../fixtures/datasets.ts'

const said = (...claims: string[]): NonNullable<Drafts['statements']> =>
  claims.map((claim) => ({ id: `m-${claim}`, source: 's', claim }))

function stands(drafts: Drafts, claim: string, options: ViewOptions = {}): boolean {
  const graph = openGraph(makeDataset({ sources: [{ id: 's' }], ...drafts }))
  return standing(graph.at(options).view, [claim]).has(claim)
}

describe('a claim stands', () => {
  const chain: Drafts = {
    claims: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    relations: [
      { type: 'dependsOn', from: 'a', to: 'b' },
      { type: 'dependsOn', from: 'b', to: 'c', basis: 'inferred' },
    ],
  }

  test('when it is carried with all that it depends on, over any number of steps', () => {
    expect(stands({ ...chain, statements: said('a', 'b', 'c') }, 'a')).toBe(true)
    expect(stands({ ...chain, statements: said('a', 'b') }, 'a')).toBe(false)
    expect(stands({ ...chain, statements: said('b', 'c') }, 'a')).toBe(false)
  })

  test('by the relations that are read', () => {
    expect(stands({ ...chain, statements: said('a', 'b') }, 'a', { basis: 'stated' })).toBe(true)
  })

  test('when a conditional that stands concludes it, and all its conditions stand, carried or not', () => {
    const drafts: Drafts = {
      // biome-ignore lint/suspicious/noThenProperty: the format's own word.
      claims: [{ id: 'if', type: 'conditional', if: ['p', 'q'], then: 'r' }, { id: 'p' }, { id: 'q' }, { id: 'r' }],
    }
    expect(stands({ ...drafts, statements: said('if', 'p', 'q') }, 'r')).toBe(true)
    expect(stands({ ...drafts, statements: said('if', 'p') }, 'r')).toBe(false)
    expect(stands({ ...drafts, statements: said('p', 'q') }, 'r')).toBe(false)
    expect(stands({ ...drafts, statements: said('r') }, 'r')).toBe(true)
  })

  test('never by itself: what leads round is the least that must be', () => {
    const drafts: Drafts = {
      claims: [
        { id: 'p' },
        { id: 'q' },
        // biome-ignore lint/suspicious/noThenProperty: the format's own word.
        { id: 'if-p', type: 'conditional', if: ['p'], then: 'q' },
        // biome-ignore lint/suspicious/noThenProperty: the format's own word.
        { id: 'if-q', type: 'conditional', if: ['q'], then: 'p' },
      ],
      statements: said('if-p', 'if-q'),
    }
    expect(stands(drafts, 'p')).toBe(false)
    expect(stands({ ...drafts, statements: said('if-p', 'if-q', 'p') }, 'q')).toBe(true)
  })

  test('though it is denied: that is the other side', () => {
    const statements = [...said('a'), { source: 's', claim: 'a', polarity: 'denies' as const }]
    expect(stands({ claims: [{ id: 'a' }], statements }, 'a')).toBe(true)
  })
})

test('a claim is carried by a narrower one too', () => {
  const graph = openGraph(
    makeDataset({
      sources: [{ id: 's' }],
      claims: [{ id: 'broad' }, { id: 'narrow' }],
      statements: said('narrow'),
      relations: [{ type: 'narrows', from: 'narrow', to: 'broad' }],
    }),
  )
  expect(isCarried(graph.view, 'broad')).toBe(true)
  expect(isCarried(graph.at({ without: ['s'] }).view, 'broad')).toBe(false)
  expect([...upstreamClaims(graph.view, ['broad'])]).toEqual(['broad'])
})
