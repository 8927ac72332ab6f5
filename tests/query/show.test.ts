import { describe, expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const graph = openGraph(
  makeDataset({
    actors: [{ id: 'official' }, { id: 'agency' }],
    sources: [
      { id: 'wire', publisher: 'agency' },
      { id: 'old', notices: [{ type: 'retraction' }] },
    ],
    claims: [{ id: 'c' }, { id: 'd' }],
    statements: [
      { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
      { id: 'o1', source: 'old', claim: 'c', from: ['w1'] },
    ],
    relations: [{ id: 'r', type: 'dependsOn', from: 'd', to: 'c' }],
  }),
)

describe('a record and all that is next to it', () => {
  test('has the record as it was written, and each edge as it reads from there, in the order of the edge table', () => {
    const { kind, record, dead, links } = graph.show('w1')
    expect([kind, dead]).toEqual(['statement', null])
    expect(record).toBe(graph.dataset.statements.find(({ id }) => id === 'w1'))
    expect(links.map(({ direction, label, other }) => [direction, label, other])).toEqual([
      ['out', 'asserts', 'c'],
      ['out', 'stands in', 'wire'],
      ['out', 'quotes', 'official'],
      ['in', 'repeated by', 'o1'],
    ])
  })

  test('names the relation that an edge is made of', () => {
    expect(graph.show('c').links.at(-1)).toMatchObject({
      kind: 'dependsOn',
      direction: 'in',
      label: 'premise of',
      other: 'd',
    })
  })

  test('says why it does not count, and through what, in the view that is asked', () => {
    expect(graph.show('o1').dead).toEqual({ reason: 'retracted', because: 'old' })
    expect(graph.at({ without: ['official'] }).show('official').dead?.reason).toBe('without')
    expect(graph.show('official').dead).toBeNull()
  })

  test('refuses an id that is not there', () => {
    expect(() => graph.show('nobody')).toThrow(expect.objectContaining({ code: 'unknown-id' }))
  })
})
