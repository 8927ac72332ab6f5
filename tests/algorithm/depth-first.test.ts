import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cycleInReach, postorder } from '../../src/algorithm/depth-first.ts'

const among = (arrows: Readonly<Record<string, string>>) => (at: string) => arrows[at] ?? ''

describe('postorder', () => {
  test('has what a vertex leads to before itself, each once', () => {
    expect(postorder(['a', 'c'], among({ a: 'bc', b: 'd', c: 'd' }))).toEqual(['d', 'b', 'c', 'a'])
  })

  test('of any graph without cycles has all arrows point back', () => {
    const arrow = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }))
    fc.assert(
      fc.property(fc.array(arrow), (drawn) => {
        const arrows = drawn.filter(([from, to]) => from < to)
        const order = postorder(
          arrows.map(([from]) => from),
          (at) => arrows.filter(([from]) => from === at).map(([, to]) => to),
        )
        expect(new Set(order).size).toBe(order.length)
        for (const [from, to] of arrows) expect(order.indexOf(to)).toBeLessThan(order.indexOf(from))
      }),
    )
  })
})

describe('a cycle in reach', () => {
  test('is found past dead ends, in the order in which each member leads to the next', () => {
    expect(cycleInReach(['x'], among({ x: 'da', a: 'b', b: 'c', c: 'a' }))).toEqual(['a', 'b', 'c'])
    expect(cycleInReach(['s'], among({ s: 's' }))).toEqual(['s'])
  })

  test('is none where all ways end, though several lead to one place', () => {
    expect(cycleInReach(['a', 'b'], among({ a: 'bc', b: 'd', c: 'd' }))).toBeUndefined()
  })

  test('of a long chain does not exhaust the stack', () => {
    const length = 100_000
    expect(cycleInReach([0], (at) => [(at + 1) % length])).toHaveLength(length)
    expect(postorder([0], (at) => (at < length ? [at + 1] : [])).at(0)).toBe(length)
  })
})
