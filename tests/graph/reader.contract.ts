import { describe, expect, test } from 'vitest'
import { type GraphReader, RECORD_KINDS } from '../../src/graph/reader.ts'
import type { Dataset } from '../../src/model/dataset.ts'
import { EDGE_KINDS } from '../../src/model/edges.ts'
import { byCodeUnit } from '../../src/model/order.ts'
import { makeDataset } from '../fixtures/datasets.ts'
import { EDGES_OF_EVERYTHING, oneOfEverything } from './one-of-everything.ts'

/** What the questions rely on, whatever implements the reader. */
export function describeReader(name: string, open: (dataset: Dataset) => GraphReader): void {
  describe(`${name}, as any reader,`, () => {
    const reader = open(oneOfEverything())

    test('knows the manifest', () => {
      expect(reader.manifest.id).toBe('test')
    })

    test('knows the kind of every node, statuses included, and of nothing else', () => {
      const ids = ['agency', 'wire', 'chips', 'broad', 'copy~broad', 'x1', 'y1', 'status:disputed']
      expect(ids.map((id) => reader.kindOf(id))).toEqual([
        ...['actor', 'source', 'topic', 'claim', 'statement', 'assessment', 'search', 'status'],
      ])
      for (const id of ['nobody', 'status:verified', 'narrow~narrows~broad', 'constructor', '']) {
        expect(reader.kindOf(id)).toBeUndefined()
      }
    })

    test('gives a record by its id and kind, and nothing under another kind', () => {
      expect(reader.record('topic', 'chips')).toMatchObject({ id: 'chips', name: 'chips', type: 'concept' })
      for (const kind of RECORD_KINDS.filter((each) => each !== 'topic')) {
        expect(reader.record(kind, 'chips')).toBeUndefined()
      }
      expect(reader.record('claim', 'status:disputed')).toBeUndefined()
      expect(reader.record('assessment', 'status:disputed')).toBeUndefined()
      expect(reader.record('claim', 'nobody')).toBeUndefined()
    })

    test('lists the ids of each kind, sorted by code unit', () => {
      expect(reader.ids('source')).toEqual(['blog', 'blog-2', 'copy', 'wire'])
      expect(reader.ids('statement')).toEqual(['b1', 'b2', 'copy~broad', 'w1'])
      expect(reader.ids('assessment')).toHaveLength(6)
    })

    test('lists every relation, sorted by id', () => {
      expect(reader.relations().map(({ id }) => id)).toEqual([
        'again~distinct~other',
        'again~equivalent~broad',
        'narrow~dependsOn~broad',
        'narrow~narrows~broad',
        'narrow~supersedes~broad',
        'narrow~supports~other',
        'other~contradicts~broad',
        'other~contradicts~broad~2',
        'other~undermines~narrow',
      ])
    })

    test('gives every edge from both of its ends, and no other', () => {
      const nodes = [...RECORD_KINDS.flatMap((kind) => reader.ids(kind)), 'status:disputed']
      const outgoing = nodes.flatMap((id) => EDGE_KINDS.flatMap((kind) => reader.linksFrom(id, kind)))
      const incoming = nodes.flatMap((id) => EDGE_KINDS.flatMap((kind) => reader.linksTo(id, kind)))
      expect(outgoing.map(({ key }) => key).sort(byCodeUnit)).toEqual(EDGES_OF_EVERYTHING)
      expect(incoming.map(({ key }) => key).sort(byCodeUnit)).toEqual(EDGES_OF_EVERYTHING)
    })

    test('gives links with both ends, sorted by key', () => {
      expect(reader.linksTo('broad', 'asserts')).toEqual([
        { key: 'b1|asserts|broad', kind: 'asserts', from: 'b1', to: 'broad' },
        { key: 'w1|asserts|broad', kind: 'asserts', from: 'w1', to: 'broad' },
      ])
      expect(reader.linksFrom('broad', 'about').map(({ to }) => to)).toEqual([
        'agency',
        'chips',
        'narrow',
        'w1',
        'wire',
      ])
    })

    test('gives the relation record with a link that one makes', () => {
      const [first, second, ...rest] = reader.linksFrom('other', 'contradicts')
      expect(first?.key).toBe('other|contradicts|broad')
      expect(first?.relation).toMatchObject({ id: 'other~contradicts~broad', note: 'said again' })
      expect(second?.relation).toMatchObject({ id: 'other~contradicts~broad~2' })
      expect(rest).toEqual([])
    })

    test('gives no links of a node that is not there, or of a kind that it does not have', () => {
      expect(reader.linksFrom('nobody', 'in')).toEqual([])
      expect(reader.linksTo('nobody', 'in')).toEqual([])
      expect(reader.linksFrom('chips', 'in')).toEqual([])
      expect(reader.linksTo('chips', 'in')).toEqual([])
    })

    test('reads an empty dataset', () => {
      const empty = open(makeDataset({}))
      expect(RECORD_KINDS.flatMap((kind) => empty.ids(kind))).toEqual([])
      expect(empty.relations()).toEqual([])
    })
  })
}
