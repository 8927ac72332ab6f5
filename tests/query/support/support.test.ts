import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'

const frame: Drafts = {
  actors: [
    { id: 'agency', ownedBy: 'holding' },
    { id: 'paper', ownedBy: 'holding' },
    { id: 'holding' },
    { id: 'ann', type: 'person', affiliation: 'agency' },
    { id: 'ben', type: 'person' },
    { id: 'cleo', type: 'person', affiliation: 'agency' },
  ],
  sources: [
    { id: 'wire', publisher: 'agency' },
    { id: 'daily', publisher: 'paper' },
    { id: 'blog' },
    { id: 'leak', knownVia: ['blog'] },
  ],
  claims: [{ id: 'c' }, { id: 'narrow' }],
  relations: [{ type: 'narrows', from: 'narrow', to: 'c' }],
}

function open(statements: NonNullable<Drafts['statements']>) {
  return openGraph(makeDataset({ ...frame, statements }))
}

describe('support', () => {
  test('counts statements, documents, publishers, owners and parties apart', () => {
    const { support } = open([
      { id: 'w', source: 'wire', claim: 'narrow', from: ['ann'] },
      { id: 'd', source: 'daily', claim: 'c', from: ['cleo', 'w'] },
      { id: 'b', source: 'blog', claim: 'c', from: ['l'] },
      { id: 'l', source: 'leak', claim: 'c', from: ['ben'] },
      { id: 'b2', source: 'blog', claim: 'c' },
    ])
    const side = support('c').for
    expect(side).toMatchObject({
      statements: 4,
      asserting: 1,
      viaNarrower: 1,
      documents: { read: 3, reported: 1 },
      publishers: 3,
      owners: 2,
      parties: 2,
      echo: 1,
    })
    expect(side.evidence).toEqual({
      statements: ['b', 'b2', 'd', 'w'],
      reached: ['b', 'b2', 'd', 'l', 'w'],
      read: ['blog', 'daily', 'wire'],
      reported: ['leak'],
      publishers: ['agency', 'blog', 'paper'],
      owners: ['blog', 'holding'],
      parties: ['ben', 'holding'],
    })
    expect(side.origins.ends.map(({ id }) => id)).toEqual(['ann', 'ben', 'cleo'])
  })

  test('is corroborated by two ends of different parties with routes that share nothing', () => {
    const { support } = open([
      { source: 'wire', claim: 'c', from: ['ann', 'cleo'] },
      { source: 'daily', claim: 'c', from: ['cleo'] },
      { source: 'blog', claim: 'c', from: ['ben'] },
    ])
    const { pair, strength } = support('c').for
    expect(strength).toBe('corroborated')
    expect(pair?.ends).toEqual(['ann', 'ben'])
    expect(pair?.routes.map(({ through }) => through)).toEqual([
      ['blog', 'ben'],
      ['wire', 'ann'],
    ])
  })

  test('is not corroborated by two of one party, nor by two that one document quotes', () => {
    const party = open([
      { source: 'wire', claim: 'c', from: ['ann'] },
      { source: 'daily', claim: 'c', from: ['cleo'] },
    ])
    expect(party.support('c').for).toMatchObject({ strength: 'singleParty', pair: null, routes: { count: 2 } })
    const document = open([{ source: 'blog', claim: 'c', from: ['ann', 'ben'] }])
    expect(document.support('c').for).toMatchObject({
      strength: 'possiblyCorroborated',
      pair: null,
      origins: { min: 2 },
      singlePoints: ['blog'],
    })
  })

  test('bounds routes where a document that nobody read is reached through several statements of it', () => {
    const graph = open([
      { id: 'l1', source: 'leak', claim: 'c', from: ['ann'] },
      { id: 'l2', source: 'leak', claim: 'c', from: ['ben'] },
      { source: 'blog', claim: 'c', from: ['l1'] },
      { source: 'daily', claim: 'c', from: ['l2', 'cleo'] },
    ])
    const side = graph.support('c').for
    expect(side.routes).toMatchObject({ bound: true, count: 2 })
    expect(side.singlePoints).toEqual([])
    expect(graph.at({ without: ['cleo'] }).support('c').for.singlePoints).toEqual(['leak'])
    expect(graph.at({ reported: true }).support('c').for.routes.bound).toBe(false)
  })

  test('bounds routes where a document is reached whole and through a statement of its own', () => {
    const { support } = open([
      { id: 'w', source: 'wire', claim: 'narrow', from: ['ann'] },
      { id: 'd', source: 'daily', claim: 'narrow', polarity: 'denies', from: ['w'] },
      { id: 'b', source: 'blog', claim: 'narrow', from: ['wire'] },
      { id: 'l', source: 'leak', claim: 'c', from: ['blog'] },
    ])
    expect(support('c').for.routes.bound).toBe(false)
    const whole = openGraph(
      makeDataset({
        ...frame,
        claims: [{ id: 'c' }, { id: 'n1' }, { id: 'n2' }],
        relations: [
          { type: 'narrows', from: 'n1', to: 'c' },
          { type: 'narrows', from: 'n2', to: 'c' },
        ],
        statements: [
          { id: 'w', source: 'wire', claim: 'n1', from: ['ann'] },
          { id: 'd', source: 'daily', claim: 'n2', from: ['wire'] },
        ],
      }),
    )
    expect(whole.support('c').for.routes.bound).toBe(true)
  })

  test('of a claim that nobody carries is nothing', () => {
    const { support } = open([])
    expect(support('c').for).toEqual({
      statements: 0,
      asserting: 0,
      viaNarrower: 0,
      documents: { read: 0, excerpts: 0, works: 0, reported: 0 },
      misreports: [],
      notices: [],
      publishers: 0,
      owners: 0,
      parties: 0,
      origins: { ends: [], disclosed: 0, undisclosed: 0, min: 0, max: 0, exact: true, reasons: [], groups: [] },
      routes: { count: 0, disclosed: 0, paths: [], cut: [], bound: false },
      singlePoints: [],
      echo: null,
      strength: 'none',
      pair: null,
      evidence: { statements: [], reached: [], read: [], reported: [], publishers: [], owners: [], parties: [] },
    })
    expect(() => support('d')).toThrow('no claim "d"')
  })

  test('orders single points from the claim outward', () => {
    const graph = open([
      { id: 'w', source: 'wire', claim: 'c', from: ['ann'] },
      { id: 'l', source: 'leak', claim: 'c', from: ['w'] },
      { id: 'b', source: 'blog', claim: 'c', from: ['l'] },
    ])
    expect(graph.at({ without: ['w'] }).support('c').for.singlePoints).toEqual([])
    expect(graph.support('c').for.singlePoints).toEqual(['wire', 'ann'])
  })
})
