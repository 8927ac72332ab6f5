import { computed, signal } from '@preact/signals'
import { describe, expect, test } from 'vitest'
import { startLayoutService } from '../../../viewer/src/answers/layout-service.ts'
import { computeLayout } from '../../../viewer/src/layout/compute-layout.ts'
import type { LayoutInput, Point } from '../../../viewer/src/layout/positions.ts'
import type { Ground } from '../../../viewer/src/model/picture-of-state.ts'
import { placePicture } from '../../../viewer/src/model/place-picture.ts'
import { openSession } from '../../../viewer/src/model/session.ts'
import type { Layout } from '../../../viewer/src/state/page-state.ts'
import { pageModel } from '../page-model.ts'
import { WIRE_STORY } from '../wire-story.ts'

describe('where everything is', () => {
  test('switching something off moves nothing', () => {
    const model = pageModel()
    const before = model.positions.value.get('wire')
    model.act({ type: 'toggle-off', token: 'kind:actor' })
    expect(model.positions.value.get('wire')).toEqual(before)
    expect(model.picture.value.nodes.has('official')).toBe(false)
  })

  test('what comes along is placed beside what stands', () => {
    const model = pageModel()
    const before = new Map(model.positions.value)
    model.act({ type: 'toggle-off', token: 'edge:published' })
    expect(model.positions.value.has('agency')).toBe(true)
    for (const [id, at] of before) expect(model.positions.value.get(id), id).toEqual(at)
  })

  test('what was dragged is where it was dropped', () => {
    expect(pageModel({ pins: { wire: [5, 6] } }).positions.value.get('wire')).toEqual({ x: 5, y: 6 })
  })

  test('dates stand along the top where places are dates, and what has none before them', () => {
    const model = pageModel({ layout: 'time' })
    expect(model.drawn.value.axis.map(({ text }) => text)).toEqual([
      'no date',
      '23 Feb 2026',
      '24 Feb 2026',
      '25 Feb 2026',
      '1 Mar 2026',
    ])
    model.act({ type: 'set-layout', layout: 'provenance' })
    expect(model.drawn.value.axis).toEqual([])
  })

  test('going back to a layout gives the same places', () => {
    const model = pageModel()
    const before = model.positions.value
    model.act({ type: 'set-layout', layout: 'time' })
    expect(model.positions.value).not.toEqual(before)
    model.act({ type: 'set-layout', layout: 'provenance' })
    expect(model.positions.value).toEqual(before)
  })
})

describe('while places are worked out elsewhere', () => {
  /** A layout service whose answers come when they are let. */
  function slowly() {
    const waiting: { input: LayoutInput; layout: Layout; resolve: (points: Point[]) => void }[] = []
    const place = (layout: Layout, input: LayoutInput) =>
      new Promise<Point[]>((resolve) => waiting.push({ layout, input, resolve }))
    const finish = async (index: number) => {
      const { layout, input, resolve } = waiting[index] ?? { resolve: () => undefined }
      if (layout !== undefined && input !== undefined) resolve(computeLayout(layout, input))
      await Promise.resolve()
    }
    return { layouts: { place }, finish }
  }

  test('nothing is drawn, then the last picture stays; an answer that nobody waits for any more moves nothing', async () => {
    const { layouts, finish } = slowly()
    const model = pageModel()
    const session = signal(openSession(WIRE_STORY))
    const scene = computed(() => session.value.scene(true))
    const extent = signal({ nodes: new Set(['c', 'wire']), statements: undefined, seeds: ['c'] })
    const ground = computed(() => ({ scene: scene.value, extent: extent.value }))
    const { picture, homes, shape } = model
    const under = signal(undefined)
    const inputs = { layouts, session, ground, under, homes, shape, picture, isSteady: () => false }
    const layout = signal<Layout>('provenance')
    const { drawn, placing } = placePicture({ ...inputs, layout, pins: signal({}) })
    expect([placing.value, drawn.value.picture.nodes.size]).toEqual([true, 0])
    await finish(0)
    expect([placing.value, drawn.value.picture]).toEqual([false, model.picture.value])
    const stands = drawn.value
    extent.value = { nodes: new Set(['c', 'blog']), statements: undefined, seeds: ['c'] }
    expect([placing.value, drawn.value]).toEqual([true, stands])
    layout.value = 'force'
    await finish(1)
    expect([placing.value, drawn.value]).toEqual([true, stands])
    await finish(2)
    expect(placing.value).toBe(false)
    expect(drawn.value).not.toBe(stands)
  })

  test('while everything is put in groups, the last picture stays, and how far that is is told', async () => {
    const model = pageModel()
    const session = signal(openSession(WIRE_STORY))
    const own = {
      scene: session.value.scene(true),
      extent: { nodes: new Set(['c']), statements: undefined, seeds: ['c'] },
    }
    const ground = signal<Ground>(own)
    const under = signal<number | null | undefined>(undefined)
    const { picture, homes, shape } = model
    const inputs = { session, ground, under, homes, shape, picture, isSteady: () => false, pins: signal({}) }
    const layout = signal<Layout>('provenance')
    const { drawn, placing, placingPart } = placePicture({ ...inputs, layouts: startLayoutService(), layout })
    const stands = drawn.value
    under.value = null
    ground.value = { ...own, isUnder: true }
    expect([placing.value, placingPart.value, drawn.value]).toEqual([true, undefined, stands])
    under.value = 0.5
    expect(placingPart.value).toBe(0.5)
    under.value = undefined
    ground.value = own
    expect([placing.value, drawn.value.picture]).toEqual([false, stands.picture])
  })
})

describe('where nothing is folded', () => {
  test('those that only repeat a document stand in a block before it, and came out of it', () => {
    const model = pageModel({ foldOrigins: false })
    const { positions, origins } = model.drawn.value
    const [wire, copy] = ['wire', 'copy'].map((id) => positions.get(id))
    expect(origins.get('copy')).toBe('wire')
    expect(copy?.x).toBeLessThan(wire?.x ?? 0)
    expect(copy?.y).toBe(wire?.y)
  })
})

test('what expanding brings comes out of what was expanded, and what stands is as it was placed', () => {
  const model = pageModel()
  const { ground } = model.drawn.value
  model.act({ type: 'expand', ids: ['wire/from.publishedBy'] })
  expect(model.drawn.value.ground).toBe(ground)
  expect(model.drawn.value.origins.get('agency')).toBe('wire')
})
