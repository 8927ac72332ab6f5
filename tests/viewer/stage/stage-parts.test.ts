import { describe, expect, test } from 'vitest'
import { bendsOf } from '../../../viewer/src/stage/bends.ts'
import { nextToward } from '../../../viewer/src/stage/next-toward.ts'
import { type LabelWish, placeLabels } from '../../../viewer/src/stage/place-labels.ts'
import { rgbOf } from '../../../viewer/src/stage/rgb.ts'
import { shorten, wrapText } from '../../../viewer/src/stage/text-layout.ts'

const measure = (text: string) => text.length * 10

describe('text in lines', () => {
  test('breaks between words', () => {
    expect(wrapText('one two three four', { width: 90, lines: 3, measure })).toEqual(['one two', 'three', 'four'])
  })

  test('ends in an ellipsis where it does not fit', () => {
    expect(wrapText('one two three four', { width: 90, lines: 2, measure })).toEqual(['one two', 'three fo…'])
    expect(wrapText('incomprehensibilities', { width: 90, lines: 2, measure })).toEqual(['incompre…'])
  })

  test('nothing is no line', () => {
    expect(wrapText('', { width: 90, lines: 2, measure })).toEqual([])
    expect(shorten('fits', 90, measure)).toBe('fits')
  })
})

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
})

describe('parallel edges', () => {
  const edge = (from: string, to: string, key: string) => ({
    key,
    from,
    to,
    kind: 'repeats' as const,
    group: 'repeats' as const,
    statements: [],
    inferred: false,
  })

  test('bend apart; a single one is straight', () => {
    const bends = [...bendsOf([edge('a', 'b', '1'), edge('b', 'a', '2'), edge('c', 'd', '3')])].map(([, bend]) => bend)
    expect(bends[2]).toBe(0)
    // The one the other way round bends to the same side of its own direction: so they lie apart.
    expect(bends[0]).toBe(bends[1])
    expect(bends[0]).not.toBe(0)
  })

  test('three: one straight between two bent', () => {
    const bends = [...bendsOf([edge('a', 'b', '1'), edge('a', 'b', '2'), edge('a', 'b', '3')])].map(([, bend]) => bend)
    expect(bends[1]).toBe(0)
    expect(bends[0]).toBe(-(bends[2] ?? 0))
  })
})

describe('an arrow key', () => {
  const places = [
    { id: 'right', x: 100, y: 10 },
    { id: 'far', x: 300, y: 0 },
    { id: 'below', x: 5, y: 80 },
  ]
  const from = { id: 'from', x: 0, y: 0 }

  test('leads to the nearest in that direction', () => {
    expect(nextToward(places, from, 'right')).toBe('right')
    expect(nextToward(places, from, 'down')).toBe('below')
  })

  test('leads nowhere where there is nothing', () => {
    expect(nextToward(places, from, 'left')).toBeUndefined()
    expect(nextToward(places, from, 'up')).toBeUndefined()
  })
})

test('colours for the graphics card', () => {
  expect(rgbOf('#ff8000')).toEqual([1, 128 / 255, 0])
})
