import { describe, expect, test } from 'vitest'
import { type LabelWish, placeLabels } from '../../../viewer/src/stage/place-labels.ts'

describe('labels', () => {
  const room = { width: 400, height: 300, obstacles: [], most: 10 }
  const wish = (id: string, x: number, y: number, changes: Partial<LabelWish> = {}): LabelWish => ({
    id,
    x,
    y,
    clear: 10,
    width: 100,
    height: 14,
    ...changes,
  })

  test('stand to the right where there is room, else to the left', () => {
    expect(placeLabels([wish('a', 100, 100)], room)[0]).toMatchObject({ align: 'left', box: { left: 110 } })
    expect(placeLabels([wish('a', 350, 100)], room)[0]).toMatchObject({ align: 'right', box: { right: 340 } })
  })

  test('never cover each other: who asks first has the place', () => {
    const placed = placeLabels([wish('a', 100, 100), wish('b', 104, 102), wish('c', 102, 98), wish('d', 101, 99)], room)
    for (const one of placed)
      for (const other of placed) {
        if (one === other) continue
        const apart =
          one.box.right <= other.box.left ||
          other.box.right <= one.box.left ||
          one.box.bottom <= other.box.top ||
          other.box.bottom <= one.box.top
        expect(apart).toBe(true)
      }
    expect(placed[0]?.id).toBe('a')
  })

  test('keep off nodes, unless the label is needed and finds no other place', () => {
    const wall = { left: 0, right: 400, top: 0, bottom: 300 }
    expect(placeLabels([wish('a', 100, 100)], { ...room, obstacles: [wall] })).toEqual([])
    expect(placeLabels([wish('a', 100, 100, { needed: true })], { ...room, obstacles: [wall] })).toHaveLength(1)
  })

  test('in the room that others leave stands the beginning of a name, and takes none from them', () => {
    const walls = [{ left: 150, right: 400, top: 0, bottom: 300 }]
    const least = { width: 30, height: 14 }
    const cut = wish('a', 100, 100, { beside: ['right'], least })
    const place = (...wishes: LabelWish[]) => placeLabels(wishes, { ...room, obstacles: walls })
    expect(place(cut)).toMatchObject([{ id: 'a', size: 1, box: { left: 110, right: 140 } }])
    const other = wish('b', 140, 100, { beside: ['left'], width: 40 })
    expect(place(cut, other).map(({ id }) => id)).toEqual(['b'])
    expect(place(wish('a', 100, 100, { beside: ['right'] }))).toEqual([])
  })

  test('are no more than wanted', () => {
    const many = Array.from({ length: 20 }, (_, index) => wish(`${index}`, 20, 10 + index * 14))
    expect(placeLabels(many, { ...room, most: 3 })).toHaveLength(3)
  })

  test('under a node at the side slide in', () => {
    const tall = { left: 14, right: 400, top: 90, bottom: 110 }
    const [placed] = placeLabels([wish('a', 10, 100)], { ...room, obstacles: [tall] })
    expect(placed?.box.left).toBeGreaterThanOrEqual(2)
    expect(placed?.align).toBe('center')
  })

  test('keep off lines where they can, and take a place on one else', () => {
    const line = { from: { x: 100, y: 100 }, to: { x: 390, y: 100 } }
    expect(placeLabels([wish('a', 200, 100)], { ...room, lines: [line] })[0]).toMatchObject({ align: 'center' })
    const [right] = placeLabels([wish('a', 200, 100, { beside: ['right'] })], { ...room, lines: [line] })
    expect(right).toMatchObject({ align: 'left', size: 0 })
    const far = { from: { x: 0, y: 0 }, to: { x: 400, y: 0 } }
    expect(placeLabels([wish('a', 200, 100)], { ...room, lines: [far] })[0]).toMatchObject({ align: 'left' })
  })

  test('are narrow where they find no other place', () => {
    const smaller = [{ width: 40, height: 28 }]
    const small = { ...room, width: 120 }
    expect(placeLabels([wish('a', 60, 100, { beside: ['right'] })], small)).toEqual([])
    const [placed] = placeLabels([wish('a', 60, 100, { beside: ['right'], smaller })], small)
    expect(placed).toMatchObject({ size: 1, box: { left: 70, right: 110, top: 86, bottom: 114 } })
  })
  test('of what is chosen are narrow, or to the left below, rather than on a line', () => {
    const line = { from: { x: 200, y: 100 }, to: { x: 390, y: 290 } }
    const below = { needed: true, beside: ['below', 'below-left'] as const }
    const [placed] = placeLabels([wish('a', 200, 100, below)], { ...room, lines: [line] })
    expect(placed).toMatchObject({ align: 'right', size: 0, box: { left: 100, right: 200 } })
    const narrow = { needed: true, beside: ['below'] as const, smaller: [{ width: 12, height: 60 }] }
    const steep = { from: { x: 210, y: 0 }, to: { x: 210, y: 300 } }
    expect(placeLabels([wish('a', 200, 100, narrow)], { ...room, lines: [steep] })[0]?.size).toBe(1)
    expect(placeLabels([wish('a', 200, 100, { ...narrow, needed: false })], { ...room, lines: [steep] })[0]?.size).toBe(
      0,
    )
  })
})
