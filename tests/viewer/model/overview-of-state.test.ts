import { describe, expect, test } from 'vitest'
import { pageModel } from '../page-model.ts'

const by = (overview: 'topic' | 'publisher' | 'none') =>
  pageModel({ scope: { kind: 'everything' }, overview, selected: [] })
const ids = (model: ReturnType<typeof pageModel>) => [...model.picture.value.nodes.keys()].sort()
const CLOSED = ['outlet:agency', 'outlet:ministry', 'outlet:paper', 'portal']

describe('everything in groups', () => {
  test('is drawn as groups alone, and what is in none is counted', () => {
    const model = by('publisher')
    expect(ids(model)).toEqual(CLOSED)
    expect(model.picture.value.leftOut).toEqual(expect.arrayContaining(['c', 'official']))
    expect(ids(by('topic'))).toEqual(['chips', 'other'])
  })

  test('a group opens in place: nothing that stands moves, and it closes again', () => {
    const model = by('publisher')
    const before = model.drawn.value.positions
    model.act({ type: 'unfold', id: 'outlet:paper' })
    expect(ids(model)).toEqual(['blog', 'copy', ...CLOSED])
    expect(model.drawn.value.positions.get('blog')).toBeDefined()
    for (const id of CLOSED) expect(model.drawn.value.positions.get(id)).toEqual(before.get(id))
    model.act({ type: 'fold', id: 'outlet:paper' })
    expect(ids(model)).toEqual(CLOSED)
  })

  test('what is chosen in a closed group lets the group stand out; what is in none is drawn besides', () => {
    const model = by('publisher')
    model.act({ type: 'open', id: 'wire' })
    expect(ids(model)).toEqual(CLOSED)
    expect(model.selected.value.has('outlet:agency')).toBe(true)
    model.act({ type: 'open', id: 'paper' })
    expect(ids(model)).toEqual(CLOSED)
    expect(model.selected.value.has('outlet:paper')).toBe(true)
    model.act({ type: 'open', id: 'c' })
    expect(ids(model)).toEqual(['c', ...CLOSED])
  })

  test('what falls in a group is seen on it', () => {
    const model = by('topic')
    const look = () => {
      const node = model.picture.value.nodes.get('chips')
      return node === undefined ? undefined : model.conditions.value.ofNode(node)
    }
    expect(look()).toBe('live')
    model.act({ type: 'take-away', ids: ['official', 'portal'] })
    expect(look()).toBe('falls')
  })

  test('another scope, and each record by itself, know no groups', () => {
    const model = by('publisher')
    model.act({ type: 'set-overview', overview: 'none' })
    expect(ids(model)).toContain('official')
    expect(ids(pageModel({ overview: 'topic' }))).toEqual(ids(pageModel()))
  })
})
