import { describe, expect, test } from 'vitest'
import { CHOSEN, GROUPS } from '../../../viewer/src/looks/node-look.ts'
import { type Nameable, namesIn } from '../../../viewer/src/stage/label-wishes.ts'
import { wrapText } from '../../../viewer/src/stage/text-layout.ts'

/** Every letter is six pixels wide. */
const linesOf = (label: string, _strong: boolean, lines: number, width: number) => {
  const wrapped = wrapText(label, { width, lines, measure: (text) => text.length * 6 })
  return { lines: wrapped, width: Math.max(...wrapped.map((line) => line.length * 6)) }
}
const node = (id: string, prominence: number, ring: 'none' | 'solid' = 'none'): Nameable => ({
  ...{ id, kind: 'source', label: 'Two dozen words and more that stand beside a node somewhere', x: 100, y: 50 },
  ...{ radius: 10, look: { prominence, ring, opacity: 1 } },
})
const naming = (one: Nameable, all: readonly Nameable[] = [one]) =>
  namesIn({ all, width: 800, height: 600, linesOf })(one)

describe('how a name would like to stand', () => {
  test('in two lines, in more and shorter ones where it finds no room, and off the node and its ring', () => {
    const { wish, texts, strong } = naming(node('a', 10))
    expect(texts.map(({ lines }) => lines.length)).toEqual([2, 4, 4, 1])
    expect(wish.smaller).toHaveLength(2)
    expect(wish.least?.height).toBe(14)
    expect(wish).toMatchObject({ clear: 17, height: 28, needed: false })
    expect(strong).toBe(false)
    expect(naming(node('a', 10, 'solid')).wish.clear).toBe(20)
  })

  test('of a claim among few whole, in as many lines as that takes', () => {
    const claim = { ...node('c', 10), kind: 'claim' as const, label: `${node('c', 10).label} ${node('c', 10).label}` }
    expect(naming(claim).texts[0]?.lines.join(' ')).toBe(claim.label)
  })

  test('whole and needed, where it is chosen', () => {
    const { wish, texts, strong } = naming(node('a', CHOSEN, 'solid'))
    expect(texts[0]?.lines.join(' ')).toBe(node('a', 0).label)
    expect([wish.needed, strong]).toEqual([true, true])
  })

  test('below a group, as wide as its part of the picture, and on lines if need be', () => {
    const groups = Array.from({ length: 60 }, (_, index) => node(`g${index}`, GROUPS + index))
    const { wish, texts } = naming(groups[0] as Nameable, groups)
    expect(wish).toMatchObject({ onLines: true, beside: ['below', 'above', 'right', 'left'] })
    expect(texts[0]?.width).toBeLessThan(120)
    expect(texts.at(-1)?.lines).toHaveLength(1)
  })

  test('in no lines of a few letters where many stand around it', () => {
    const crowd = Array.from({ length: 41 }, (_, index) => node(`n${index}`, 10))
    expect(naming(crowd[0] as Nameable, crowd).texts).toHaveLength(2)
  })
})
