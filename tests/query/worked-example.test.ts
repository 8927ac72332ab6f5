import { describe, expect, test } from 'vitest'
import type { Statement } from '../../src/model/statement.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { type Drafts, makeDataset } from '../fixtures/datasets.ts'

type LooseStatement = Partial<Statement> & { source: string; claim: string }

const w1: LooseStatement = { id: 'w1', source: 'wire', claim: 'c', from: ['official'], certainty: 'possible' }
const b1: LooseStatement = { id: 'b1', source: 'blog', claim: 'c', from: ['w1'], certainty: 'certain' }
const b2: LooseStatement = { id: 'b2', source: 'blog', claim: 'c' }
const p1: LooseStatement = { id: 'p1', source: 'portal', claim: 'c' }

function open(statements: LooseStatement[], wire: object = {}, assessments: Drafts['assessments'] = []) {
  const hasEqual = statements.some(({ claim }) => claim === 'd')
  return openGraph(
    makeDataset({
      actors: [{ id: 'agency' }, { id: 'official', type: 'person', anonymous: true }],
      sources: [
        { id: 'wire', type: 'wire-report', publisher: 'agency', ...wire },
        { id: 'blog', type: 'article' },
        { id: 'portal', type: 'article' },
        { id: 'portal2', type: 'article', revises: 'portal' },
      ],
      claims: [{ id: 'c' }, ...(hasEqual ? [{ id: 'd' }] : [])],
      statements,
      relations: hasEqual ? [{ type: 'equivalent', from: 'c', to: 'd' }] : [],
      assessments,
    }),
  )
}

describe('one official, a wire, a blog and a portal', () => {
  test('three statements come down to two ends and two routes', () => {
    const side = open([w1, b1, p1]).support('c').for
    expect(side).toMatchObject({
      ...{ statements: 3, asserting: 1 },
      documents: { read: 3, excerpts: 0, works: 3, reported: 0 },
    })
    expect(side.origins).toMatchObject({ disclosed: 1, undisclosed: 1, min: 1, max: 2, exact: true })
    expect(side.origins.ends).toEqual([
      { id: 'official', kind: 'actor', disclosed: true },
      { id: 'portal', kind: 'source', disclosed: false },
    ])
    expect(side.routes).toMatchObject({ count: 2, disclosed: 1, cut: ['portal', 'wire'], bound: false })
    expect(side.singlePoints).toEqual([])
    expect(side.strength).toBe('singleAnonymous')
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
    expect(graph.support('c').for.documents).toEqual({ read: 2, excerpts: 0, works: 2, reported: 1 })
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
      statements: ['b1', 'w1'],
      documents: ['blog', 'wire'],
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

  test('a line that was judged absent is a misreport, and without the others that is what the claim is', () => {
    const finding = { of: 'b1', by: 'agency', date: '2026-03', attribution: 'absent' } as const
    const graph = open([w1, b1, p1], {}, [finding])
    expect(graph.support('c').for.misreports).toEqual([{ statement: 'b1', source: 'blog', from: ['w1'] }])
    expect(graph.support('c').for).toMatchObject({ statements: 2, routes: { count: 2 } })
    expect(graph.at({ without: ['wire', 'portal'] }).support('c').corroboration).toBe('misreported')
    expect(graph.at({ attributions: 'printed' }).support('c').for).toMatchObject({ statements: 3, misreports: [] })
  })

  test('a later version of the portal is one work with it, however many versions say so', () => {
    const graph = open([w1, b1, p1, { id: 'p2', source: 'portal2', claim: 'c' }])
    expect(graph.support('c').for).toMatchObject({
      ...{ statements: 4, documents: { read: 4, works: 3 }, routes: { count: 2 } },
      origins: { disclosed: 1, undisclosed: 1 },
    })
    const less = graph.at({ without: ['portal2'] }).support('c').for
    expect(less).toMatchObject({ statements: 2, documents: { read: 2, works: 2 }, routes: { count: 1 } })
  })

  test('a claim that is equivalent has the same sides, and only its own words', () => {
    const graph = open([w1, b1, { ...p1, claim: 'd' }])
    const { claim: _, ...ofC } = graph.support('c')
    const { claim: __, ...ofD } = graph.support('d')
    expect(ofC).toEqual(ofD)
    expect(ofC.for.statements).toBe(3)
  })

  test('when the wire and the blog take it from each other, the ring is listed', () => {
    expect(open([{ ...w1, from: ['b1'] }, b1, p1]).loops().loops).toMatchObject([
      { statements: ['b1', 'w1'], grounded: false },
    ])
  })
})
