import { describe, expect, test } from 'vitest'
import { createModel } from '../../../viewer/src/model/create-model.ts'
import { openSession } from '../../../viewer/src/model/session.ts'
import { INITIAL_STATE } from '../../../viewer/src/state/page-state.ts'
import { pageModel } from '../page-model.ts'
import { WIRE_STORY } from '../wire-story.ts'

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

describe('everything of a dataset that is searched beside the page', () => {
  const opened = async (isLarge: boolean) => {
    const session = { ...openSession(WIRE_STORY), isLarge, isSearchedBeside: true }
    const model = createModel(session, { ...INITIAL_STATE, overview: 'publisher' })
    const before = [model.placing.value, model.drawn.value.picture.nodes.size]
    await new Promise((resolve) => setTimeout(resolve))
    return { model, before }
  }

  test('is put in groups beside it too: until these are there nothing is drawn, and that is said', async () => {
    const { model, before } = await opened(false)
    expect(before).toEqual([true, 0])
    expect([model.placing.value, ids(model)]).toEqual([false, CLOSED])
    expect(model.drawn.value.positions.size).toBeGreaterThanOrEqual(CLOSED.length)
  })

  test('of a large one the groups are all that is made, until one opens', async () => {
    const { model } = await opened(true)
    expect(ids(model)).toEqual(CLOSED)
    expect([...model.scene.value.nodes.keys()].sort()).toEqual(CLOSED)
    expect(model.picture.value.nodes.get('outlet:paper')?.gathers).toBe(2)
    model.act({ type: 'unfold', id: 'outlet:paper' })
    expect(ids(model)).toEqual(['blog', 'copy', ...CLOSED])
    expect(model.drawn.value.positions.get('blog')).toBeDefined()
    model.act({ type: 'open', id: 'wire', scope: { kind: 'near', ids: ['wire'], depth: 1, direction: 'both' } })
    expect(ids(model)).toContain('wire')
  })
})
