import { describe, expect, test } from 'vitest'
import { Dice } from '../../../src/dataset/generate/dice.ts'

const draws = (dice: Dice, count: number) => Array.from({ length: count }, () => dice.unit())

describe('dice', () => {
  test('of one name give the same numbers, of another name others', () => {
    expect(draws(new Dice(1, 2, 3), 50)).toEqual(draws(new Dice(1, 2, 3), 50))
    const firsts = [[1], [2], [1, 0], [0, 1], [1, 1], [1, 0, 0], [-1], [2 ** 31]].map((name) =>
      new Dice(...name).unit(),
    )
    expect(new Set(firsts).size).toBe(firsts.length)
  })

  test('fall evenly, also in the first throw of neighbours', () => {
    for (const numbers of [
      draws(new Dice(7), 20_000),
      Array.from({ length: 20_000 }, (_, number) => new Dice(7, number).unit()),
    ]) {
      expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
      const tenths = Array.from(
        { length: 10 },
        (_, tenth) => numbers.filter((n) => Math.floor(n * 10) === tenth).length,
      )
      // Five standard deviations of what chance gives: 5 * sqrt(20000 * 0.1 * 0.9).
      for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(212)
    }
  })

  test('stay below their limit, and reach it', () => {
    const dice = new Dice(3)
    const below = new Set(Array.from({ length: 500 }, () => dice.below(5)))
    expect([...below].sort()).toEqual([0, 1, 2, 3, 4])
    expect(dice.below(0)).toBe(0)
    expect(['a', 'b']).toContain(dice.pick(['a', 'b']))
    expect([dice.chance(0), dice.chance(1)]).toEqual([false, true])
  })

  test('skew as the law says: of rank r or less, the share is the root of r', () => {
    const dice = new Dice(11)
    for (const power of [2, 3] as const) {
      const ranks = Array.from({ length: 20_000 }, () => dice.skewed(1000, power))
      for (const limit of [10, 100, 500]) {
        const share = ranks.filter((rank) => rank < limit).length / ranks.length
        expect(Math.abs(share - (limit / 1000) ** (1 / power))).toBeLessThan(0.02)
      }
    }
  })

  test('rank as the law says: each octave as often as the next, and none beyond the limit', () => {
    const dice = new Dice(13)
    for (const [limit, octaves] of [
      [1, 1],
      [7, 3],
      [1023, 10],
    ] as const) {
      const ranks = Array.from({ length: 20_000 }, () => dice.ranked(limit))
      expect(Math.max(...ranks)).toBeLessThan(limit)
      for (let octave = 0; octave < octaves; octave += 1) {
        const share = ranks.filter((rank) => Math.floor(Math.log2(rank + 1)) === octave).length / ranks.length
        expect(Math.abs(share - 1 / octaves)).toBeLessThan(0.02)
      }
    }
    expect(Array.from({ length: 500 }, () => dice.ranked(5)).every((rank) => rank < 5)).toBe(true)
  })
})
