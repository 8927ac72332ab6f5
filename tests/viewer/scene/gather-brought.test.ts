import { describe, expect, test } from 'vitest'
import { broughtBy, gatherBrought } from '../../../viewer/src/scene/gather-brought.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { pageModel } from '../page-model.ts'

const MANY = Array.from({ length: 12 }, (_, index) => `d${String(index).padStart(2, '0')}`)

/** A document that twelve others repeat, which belong to three owners; one of them is of nobody. */
const STORY = makeDataset({
  actors: ['a', 'b', 'c'].map((id) => ({ id, name: id })),
  sources: [
    { id: 'first', title: 'The first' },
    ...MANY.map((id, index) => ({ id, title: id, ...(index > 0 && { publisher: ['a', 'b', 'c'][index % 3] }) })),
  ],
  claims: [{ id: 'x', text: 'It is so.' }],
  statements: [
    { id: 's', source: 'first', claim: 'x' },
    ...MANY.map((source) => ({ id: `s-${source}`, source, claim: 'x', from: ['s'] })),
  ],
})

const around = (expanded: readonly string[] = [], more: object = {}) =>
  pageModel(
    {
      scope: { kind: 'near', ids: ['first'], depth: 1, direction: 'upstream' },
      selected: ['first'],
      expanded,
      ...more,
    },
    STORY,
  )

describe('what many come as when a record is expanded', () => {
  const entry = 'first/to.repeats'
  const shown = (model: ReturnType<typeof pageModel>) => [...model.picture.value.nodes.keys()].sort()

  test('is one node that says how many, and of how many owners', () => {
    const model = around([entry])
    expect(shown(model)).toEqual(['first', entry])
    const node = model.picture.value.nodes.get(entry)
    expect(node).toMatchObject({ kind: 'source', gathers: 12, says: '+12 more documents of 3 owners' })
    expect(model.drawnAs.value.get('d03')).toBe(entry)
    expect(node && model.conditions.value.ofNode(node)).toBe('live')
  })

  test('opens in place, closes again, and is taken off again; nothing else moves', () => {
    const model = around([entry])
    const before = new Map(model.positions.value)
    model.act({ type: 'unfold', id: entry })
    expect(shown(model)).toEqual([...MANY, 'first'].sort())
    expect(model.positions.value.get('first')).toEqual(before.get('first'))
    const places = MANY.map((id) => model.positions.value.get(id))
    expect(new Set(places.map((at) => JSON.stringify(at))).size).toBe(12)
    model.act({ type: 'fold', id: entry })
    expect(model.positions.value.get(entry)).toEqual(before.get(entry))
    model.act({ type: 'collapse', ids: [entry] })
    expect(shown(model)).toEqual(['first'])
    expect(model.state.value.unfolded).toEqual([])
  })

  test('a few stand by themselves', () => {
    expect(
      shown(
        around(['d00/from.repeats', entry], { scope: { kind: 'near', ids: ['d00'], depth: 1, direction: 'upstream' } }),
      ),
    ).toContain('first')
    expect(around(['first/to.asserts']).picture.value.brought).toEqual([
      { entry: 'first/to.asserts', members: ['x'], isGroup: false },
    ])
  })

  test('what the key has off comes where its relation is asked for, and brings nothing else along', () => {
    const model = around(['d01/from.publishedBy'], {
      scope: { kind: 'near', ids: ['d01'], depth: 1, direction: 'upstream' },
    })
    expect(model.state.value.off).toContain('edge:published')
    expect(shown(model)).toEqual(['b', 'd01', 'first'])
  })
})

test('each record comes with the first expansion that led to it', () => {
  const brought = broughtBy(
    [
      ['a/to.x', ['1', '2']],
      ['b/to.x', ['2', '3', 'there']],
      ['c/to.x', ['there']],
    ],
    (id) => id !== 'there',
  )
  expect(brought.map(({ entry, members }) => [entry, members.join()])).toEqual([
    ['a/to.x', '1,2'],
    ['b/to.x', '3'],
  ])
})

test('where nothing came a scene is as it was', () => {
  const scene = { nodes: new Map(), edges: [] }
  expect(gatherBrought(scene, [], { open: new Set(), says: () => '' })).toEqual(scene)
})
