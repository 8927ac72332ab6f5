import { describe, expect, test } from 'vitest'
import { openSession } from '../../../viewer/src/model/session.ts'
import { firstState, type PageState } from '../../../viewer/src/state/page-state.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { pageModel } from '../page-model.ts'
import { WIRE_STORY } from '../wire-story.ts'

const sorted = (ids: Iterable<string>) => [...ids].sort()

describe('the model of the page', () => {
  test('shows the sourcing of its claim, each node at a place of its own', () => {
    const { picture, positions, placing, drawable } = pageModel()
    expect(sorted(picture.value.nodes.keys())).toContain('official')
    for (const id of picture.value.nodes.keys()) expect(positions.value.has(id), id).toBe(true)
    expect(new Set([...positions.value.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(positions.value.size)
    expect(placing.value).toBe(false)
    expect(drawable).toBe(false)
  })

  test('answers in the view that its state says', () => {
    const model = pageModel()
    expect(model.fall.value).toBeUndefined()
    model.act({ type: 'take-away', ids: ['official'] })
    expect(model.fall.value).toEqual(model.session.value.open.impact(['official']))
    const wire = model.picture.value.nodes.get('wire')
    expect(wire === undefined ? undefined : model.conditions.value.ofNode(wire)).toBe('falls')
    model.act({ type: 'set-as-of', asOf: '2026-03' })
    expect(model.statusOf.value('c')).toBe('unassessed')
  })

  test('tells every act, and nothing of a state that is taken over from elsewhere or is the same', () => {
    const model = pageModel()
    const told: [readonly string[], boolean][] = []
    model.onAct(({ selected }, amend) => told.push([selected, amend]))
    model.act({ type: 'select', ids: ['wire'] })
    model.act({ type: 'toggle-selected', id: 'blog' }, { amend: true })
    model.change(model.state.value)
    model.adopt({ ...model.state.value, selected: [] })
    expect(told).toEqual([
      [['wire'], false],
      [['wire', 'blog'], true],
    ])
    expect(model.state.value.selected).toEqual([])
  })

  test('a chosen statement lights the document that it stands in', () => {
    expect(sorted(pageModel({ selected: ['w1'] }).selected.value)).toEqual(['w1', 'wire'])
  })

  test('what is pointed at lights up with its neighbours', () => {
    const model = pageModel()
    expect(model.lit.value).toBeUndefined()
    model.pointed.value = 'portal'
    expect(sorted(model.lit.value ?? [])).toEqual(['c', 'portal'])
  })

  test('a pane that is opened raises the panel of a phone', () => {
    const model = pageModel()
    expect(model.sheet.value).toBe('low')
    model.act({ type: 'show-pane', pane: 'audit' })
    expect(model.sheet.value).toBe('half')
  })

  test('a lens picks from what is drawn', () => {
    expect(pageModel().lensed.value).toBeUndefined()
    expect(sorted(pageModel({ lens: 'no-archive' }).lensed.value ?? [])).toEqual(['blog', 'denial', 'portal', 'wire'])
  })
})

describe('another dataset', () => {
  test('forgets what it has not, and falls back on its telling claim', () => {
    const model = pageModel({ selected: ['c'], without: ['official'], hidden: ['blog'] })
    const told: boolean[] = []
    model.onAct((_, amend) => told.push(amend))
    model.replaceSession(openSession(makeDataset({ claims: [{ id: 'new' }] })))
    expect(model.state.value).toMatchObject({
      selected: [],
      without: [],
      hidden: [],
      scope: { kind: 'claim', id: 'new' },
    })
    expect(told).toEqual([true])
    model.replaceSession(openSession(makeDataset({ actors: [{ id: 'a' }] })))
    expect(model.state.value.scope).toEqual({ kind: 'everything' })
  })

  test('another version of it leaves what stays where it is', () => {
    const model = pageModel()
    const before = new Map(model.positions.value)
    const more = {
      ...WIRE_STORY,
      sources: [...WIRE_STORY.sources, { id: 'z-late', title: 'Late', type: 'article' as const }],
      statements: [...WIRE_STORY.statements, { id: 'z1', source: 'z-late', claim: 'c', from: ['w1'] }],
    }
    model.replaceSession(openSession(more), { steady: true })
    for (const [id, at] of before) expect(model.positions.value.get(id), id).toEqual(at)
    expect(model.positions.value.has('z-late')).toBe(true)
  })

  test('may open in a state of its own', () => {
    const model = pageModel()
    const state: PageState = { ...firstState('other'), display: 'table' }
    model.replaceSession(openSession(WIRE_STORY), { state })
    expect(model.state.value).toEqual(state)
  })
})
