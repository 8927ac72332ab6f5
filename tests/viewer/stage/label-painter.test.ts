import type Sigma from 'sigma'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { LAST, type NodeLook } from '../../../viewer/src/looks/node-look.ts'
import { createLabelPainter } from '../../../viewer/src/stage/label-painter.ts'
import { recordingContext } from '../recording-context.ts'

beforeAll(() => {
  vi.stubGlobal('getComputedStyle', () => ({ fontFamily: 'Serif' }))
})
afterAll(() => {
  vi.unstubAllGlobals()
})

/** Nodes at places of a canvas of 600 by 400 pixels. */
function painter(places: Readonly<Record<string, readonly [number, number]>>) {
  const sigma = {
    getContainer: () => ({}),
    getDimensions: () => ({ width: 600, height: 400 }),
    getNodeDisplayData: (id: string) => {
      const at = places[id]
      return at === undefined ? undefined : { x: at[0], y: at[1], size: 5 }
    },
    framedGraphToViewport: ({ x, y }: { x: number; y: number }) => ({ x, y }),
    graphToViewport: ({ x, y }: { x: number; y: number }) => ({ x, y }),
    scaleSize: (size: number) => size,
  } as unknown as Sigma
  const { context, written, lines } = recordingContext()
  const labels = createLabelPainter(sigma, context)
  const names = () => {
    labels.paint()
    return written.map(({ text }) => text)
  }
  return { labels, names, written, lines }
}

const labelled = (id: string, prominence = 10, look: Partial<NodeLook> = {}) => ({
  id,
  kind: 'source' as const,
  label: `label of ${id}`,
  look: { prominence, ring: 'none', opacity: 1, ...look } as NodeLook,
})

describe('the names on the canvas', () => {
  test('go to the most prominent first, and none lies on another', () => {
    const { labels, names } = painter({ a: [100, 100], b: [101, 100], c: [102, 100], d: [103, 101], e: [100, 102] })
    labels.offer(['a', 'b', 'c', 'd', 'e'].map((id, index) => labelled(id, 10 + index)))
    const first = names()
    expect(first[0]).toBe('label of e')
    expect(first.length).toBeLessThan(5)
  })

  test('are no more than asked for; what is never named by itself is not', () => {
    const { labels, names } = painter({ a: [100, 50], b: [100, 150], c: [100, 250] })
    labels.offer([labelled('a'), labelled('b'), labelled('c', 0)])
    expect(names()).toEqual(['label of a', 'label of b'])
    labels.setDensity(1)
    expect(names()).toEqual(['label of a'])
  })

  test('are written for who only repeats when they are pointed at, or when many names are asked for', () => {
    const { labels, names } = painter({ a: [100, 50], b: [100, 150] })
    labels.offer([labelled('a'), labelled('b', LAST)])
    expect(names()).toEqual(['label of a'])
    labels.setLit(new Set(['b']))
    expect(names()).toEqual(['label of b'])
    labels.setLit(undefined)
    labels.setDensity(300)
    expect(names()).toEqual(['label of a', 'label of b'])
  })

  test('are not written for what is out of sight or has no place', () => {
    const { labels, names } = painter({ a: [100, 50], far: [900, 50] })
    labels.offer([labelled('a'), labelled('far'), labelled('nowhere')])
    expect(names()).toEqual(['label of a'])
  })

  test('go only to what is lit while something is pointed at', () => {
    const { labels, names } = painter({ a: [100, 50], b: [100, 150] })
    labels.offer([labelled('a'), labelled('b')])
    labels.setLit(new Set(['b']))
    expect(names()).toEqual(['label of b'])
    labels.setLit(undefined)
    expect(names()).toHaveLength(2)
  })

  test('of the chosen one is bold, of what steps back faint', () => {
    const { labels, names, written } = painter({ a: [100, 50], b: [100, 150] })
    labels.offer([labelled('a', 1_000_000, { ring: 'solid' }), labelled('b', 10, { opacity: 0 })])
    names()
    expect(written.map(({ font, alpha }) => [font, alpha])).toEqual([
      ['600 12.5px Serif', 1],
      ['12px Serif', 0.55],
    ])
  })

  test('stand under the dates of the axis', () => {
    const { labels, names, lines } = painter({ a: [100, 50] })
    labels.offer([labelled('a')])
    labels.setAxis([{ x: 20, text: '23 Feb 2026' }])
    expect(names()).toEqual(['23 Feb 2026', 'label of a'])
    expect(lines).toEqual([20.5])
  })
})
