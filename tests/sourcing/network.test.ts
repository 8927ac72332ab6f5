import { describe, expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { openNetwork } from '../../src/sourcing/network.ts'
import { sourcingOf } from '../../src/sourcing/sourcing.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const dataset = makeDataset({
  actors: [{ id: 'ann' }, { id: 'gone' }, { id: 'maker' }],
  sources: [
    { id: 'wire' },
    { id: 'blog' },
    { id: 'memo', type: 'filing', publisher: 'maker' },
    { id: 'leak', knownVia: ['blog'] },
  ],
  claims: [{ id: 'c' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['ann', 'gone'] },
    { id: 'b1', source: 'blog', claim: 'c', from: ['w1', 'memo', 'l1', 'l2'] },
    { id: 'l1', source: 'leak', claim: 'c', from: ['ann'] },
    { id: 'l2', source: 'leak', claim: 'c', from: ['gone'] },
  ],
})
const sourcing = sourcingOf(openGraph(dataset).at({ without: ['gone'] }).view)
const network = openNetwork(sourcing, ['b1'])

describe('the flow network', () => {
  test('leads from the claim over sources to ends, past what is dead', () => {
    expect(network.first).toEqual([{ to: 'blog', statement: 'b1', edges: ['b1|in|blog'] }])
    const arrows = [...network.next].map(([from, hops]) => [from, hops.map(({ to }) => to)])
    expect(Object.fromEntries(arrows)).toEqual({
      blog: ['leak', 'memo', 'wire'],
      leak: ['ann'],
      memo: ['maker'],
      wire: ['ann'],
    })
    expect(network.ends.map(({ id }) => id)).toEqual(['ann', 'maker'])
    expect(network.reached).toEqual(['b1', 'l1', 'w1'])
    expect(network.documents).toEqual(['memo'])
  })

  test('has one arrow into each source and no arrow from a source to itself', () => {
    const own = openNetwork(
      sourcingOf(
        openGraph(
          makeDataset({
            ...dataset,
            statements: [
              { id: 'b1', source: 'blog', claim: 'c' },
              { id: 'b2', source: 'blog', claim: 'c' },
            ],
          }),
        ).view,
      ),
      ['b2', 'b1', 'b1'],
    )
    expect(own.carriers).toEqual(['b1', 'b2'])
    expect(own.first).toHaveLength(1)
    expect(own.next.size).toBe(0)
    expect(own.ends).toEqual([{ id: 'blog', kind: 'source', disclosed: false }])
  })

  test('of no statements is empty', () => {
    expect(openNetwork(sourcing, [])).toMatchObject({ carriers: [], reached: [], ends: [], first: [] })
  })
})
