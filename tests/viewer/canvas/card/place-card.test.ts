import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CardSpace, placeCard, staysAt } from '../../../../viewer/src/canvas/card/place-card.ts'

const SPACE: CardSpace = {
  node: { x: 400, y: 300, size: 12 },
  card: { width: 280, height: 160 },
  canvas: { width: 900, height: 600 },
  others: [],
}

const spaces = fc.record({
  node: fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 600 }),
    size: fc.integer({ min: 2, max: 30 }),
  }),
  card: fc.record({ width: fc.integer({ min: 180, max: 340 }), height: fc.integer({ min: 60, max: 260 }) }),
  canvas: fc.record({ width: fc.integer({ min: 300, max: 900 }), height: fc.integer({ min: 120, max: 600 }) }),
  others: fc.array(fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) })),
})

describe('the card of a node', () => {
  test('stands to its right where that is free', () => {
    expect(placeCard(SPACE)).toEqual({ left: 422, top: 220, covers: 0, docked: false })
  })

  test('stands where it covers the fewest others', () => {
    expect(placeCard({ ...SPACE, others: [{ x: 500, y: 300 }] })).toMatchObject({ left: 98, covers: 0 })
    const around = [500, 300].flatMap((x) => [{ x, y: 300 }])
    expect(placeCard({ ...SPACE, others: around })).toMatchObject({ top: 322, covers: 0 })
  })

  test('moves along at the edge of the canvas instead of being cut by it', () => {
    expect(placeCard({ ...SPACE, node: { x: 890, y: 5, size: 12 } })).toMatchObject({ left: 588, top: 8 })
  })

  test('stands along the far side of a narrow canvas', () => {
    const narrow = { ...SPACE, canvas: { width: 300, height: 300 } }
    expect(placeCard({ ...narrow, node: { x: 150, y: 250, size: 12 } })).toMatchObject({ top: 68, docked: false })
    expect(placeCard({ ...narrow, card: { width: 294, height: 160 }, node: { x: 150, y: 250, size: 12 } })).toEqual({
      left: 3,
      top: 8,
      covers: 0,
      docked: true,
    })
  })

  test('stays where it is when it grows, unless it would then be cut or over its node', () => {
    const at = placeCard(SPACE) ?? { left: 0, top: 0 }
    const grown = (height: number) => ({ ...SPACE, card: { width: 280, height } })
    expect([staysAt(at, grown(170)), staysAt(at, grown(500))]).toEqual([true, false])
    expect(staysAt({ left: 300, top: 120 }, grown(160))).toBe(true)
    expect(staysAt({ left: 300, top: 120 }, grown(180))).toBe(false)
  })

  test('does not stand where it would cover what it is of', () => {
    expect(placeCard({ ...SPACE, canvas: { width: 900, height: 100 } })).toBeUndefined()
    expect(
      placeCard({ ...SPACE, canvas: { width: 300, height: 180 }, node: { x: 150, y: 90, size: 12 } }),
    ).toBeUndefined()
  })

  test('is always whole, and never over its node', () => {
    let placed = 0
    fc.assert(
      fc.property(spaces, (space) => {
        const at = placeCard(space)
        const { node, card, canvas } = space
        if (at === undefined) return
        placed += 1
        expect(at.left).toBeGreaterThanOrEqual(0)
        expect(at.top).toBeGreaterThanOrEqual(0)
        expect(at.left + card.width).toBeLessThanOrEqual(canvas.width)
        expect(at.top + card.height).toBeLessThanOrEqual(canvas.height)
        const isOver =
          node.x > at.left && node.x < at.left + card.width && node.y > at.top && node.y < at.top + card.height
        expect(isOver).toBe(false)
      }),
    )
    expect(placed).toBeGreaterThan(30)
  })
})
