import { describe, expect, test } from 'vitest'
import { minimalSets, unionsAcross } from '../../src/algorithm/minimal-sets.ts'

const texts = (sets: readonly (readonly string[])[]) => sets.map((set) => set.join(''))

describe('minimal sets', () => {
  test('hold no other, each once, smallest first', () => {
    const { sets, cut } = minimalSets([['c', 'b'], ['b', 'c'], ['a'], ['a', 'd'], ['b', 'c', 'd'], ['e', 'd']], 10)
    expect(texts(sets)).toEqual(['a', 'bc', 'de'])
    expect(cut).toBe(false)
  })

  test('are cut at a limit, which counts only what is minimal', () => {
    expect(minimalSets([['a'], ['a', 'b'], ['c']], 2)).toEqual({ sets: [['a'], ['c']], cut: false })
    expect(minimalSets([['a'], ['b'], ['c']], 2)).toEqual({ sets: [['a'], ['b']], cut: true })
    expect(minimalSets([[], ['a']], 2)).toEqual({ sets: [[]], cut: false })
    expect(minimalSets([], 2)).toEqual({ sets: [], cut: false })
  })
})

describe('unions across lists', () => {
  test('take one set of each', () => {
    const left = [['a'], ['b']]
    expect(texts(unionsAcross([left, [['a'], ['c']]], 10).sets)).toEqual(['a', 'bc'])
    expect(unionsAcross([], 10)).toEqual({ sets: [[]], cut: false })
    expect(unionsAcross([left, []], 10)).toEqual({ sets: [], cut: false })
  })

  test('say where they were cut on the way', () => {
    const three = [['a'], ['b'], ['c']]
    expect(unionsAcross([three, [['d']]], 2).cut).toBe(true)
    expect(unionsAcross([three, [['d']]], 3).cut).toBe(false)
  })
})
