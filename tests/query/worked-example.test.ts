import { describe, expect, test } from 'vitest'
import type { Statement } from '../../src/model/statement.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { makeDataset } from '../fixtures/datasets.ts'

type LooseStatement = Partial<Statement> & { source: string; claim: string }

const w1: LooseStatement = { id: 'w1', source: 'wire', claim: 'c', from: ['official'], certainty: 'possible' }
const b1: LooseStatement = { id: 'b1', source: 'blog', claim: 'c', from: ['w1'], certainty: 'certain' }
const b2: LooseStatement = { id: 'b2', source: 'blog', claim: 'c' }
const p1: LooseStatement = { id: 'p1', source: 'portal', claim: 'c' }

function open(statements: LooseStatement[], wire: object = {}) {
  return openGraph(
    makeDataset({
      actors: [{ id: 'agency' }, { id: 'official', type: 'person', anonymous: true }],
      sources: [
        { id: 'wire', type: 'wire-report', publisher: 'agency', ...wire },
        { id: 'blog', type: 'article' },
        { id: 'portal', type: 'article' },
      ],
      claims: [{ id: 'c' }],
      statements,
    }),
  )
}

describe('one official, a wire, a blog and a portal', () => {
  test('three statements come down to two ends and two routes', () => {
    const side = open([w1, b1, p1]).support('c').for
    expect(side).toMatchObject({ statements: 3, asserting: 1, documents: { read: 3, reported: 0 } })
    expect(side.origins).toMatchObject({ min: 1, max: 2, exact: true })
    expect(side.origins.ends).toEqual([
      { id: 'official', kind: 'actor' },
      { id: 'portal', kind: 'source' },
    ])
    expect(side.routes).toMatchObject({ count: 2, cut: ['portal', 'wire'], bound: false })
    expect(side.singlePoints).toEqual([])
    expect(side.strength).toBe('possiblyCorroborated')
  })

  test('without the portal the wire and the official are single points', () => {
    const { for: side, corroboration } = open([w1, b1, p1])
      .at({ without: ['portal'] })
      .support('c')
    expect(side.singlePoints).toEqual(['wire', 'official'])
    expect(side.strength).toBe('singleAnonymous')
    expect(corroboration).toBe('singleAnonymous')
  })

  test('a second statement of the blog that drops the attribution changes the counts only', () => {
    const before = open([w1, b1, p1]).support('c').for
    const after = open([w1, b1, b2, p1]).support('c').for
    expect(after).toMatchObject({ statements: 4, asserting: 2 })
    expect(after.origins).toEqual(before.origins)
    expect(after.routes.count).toBe(2)
    expect(after.documents).toEqual(before.documents)
    expect(after.singlePoints).toEqual([])
  })

  test('when the wire is known only through the blog, the blog is a single point too', () => {
    const graph = open([w1, b1, p1], { knownVia: ['blog'] })
    expect(graph.support('c').for.documents).toEqual({ read: 2, reported: 1 })
    expect(graph.at({ without: ['portal'] }).support('c').for.singlePoints).toEqual(['blog', 'wire', 'official'])
  })

  test('when the wire and the blog take it from each other, neither is grounded', () => {
    const graph = open([{ ...w1, from: ['b1'] }, b1, p1])
    expect(graph.support('c').for).toMatchObject({ statements: 1, routes: { count: 1 } })
    expect(graph.trace('c').notCounted.map(({ statement, reason, because }) => [statement, reason, because])).toEqual([
      ['b1', 'loop', ['b1', 'w1']],
      ['w1', 'loop', ['w1', 'b1']],
    ])
    expect(graph.at({ without: ['portal'] }).support('c').corroboration).toBe('circular')
  })

  test('taking the official away leaves the portal, and the blog is found to have raised the certainty', () => {
    const graph = open([w1, b1, p1])
    expect(graph.impact(['official'])).toMatchObject({
      fallen: [],
      weakened: [{ claim: 'c', before: { routes: 2 }, after: { routes: 1 } }],
    })
    expect(graph.at({ without: ['portal'] }).impact(['official']).fallen).toMatchObject([{ claim: 'c' }])
    expect(graph.drift('c').steps).toMatchObject([{ kind: 'certaintyRaised', statement: 'b1', from: 'w1' }])
    expect(
      open([w1, b1, b2, p1])
        .drift('c')
        .steps.map(({ kind }) => kind),
    ).toEqual(['certaintyRaised', 'attributionLost'])
  })

  test('when the wire and the blog take it from each other, the ring is listed', () => {
    expect(open([{ ...w1, from: ['b1'] }, b1, p1]).loops().loops).toMatchObject([
      { statements: ['b1', 'w1'], grounded: false },
    ])
  })
})
