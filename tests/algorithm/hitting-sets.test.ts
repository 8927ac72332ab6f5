import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallestHittingSets } from '../../src/algorithm/hitting-sets.ts'
import { subsets } from '../query/oracle/combinations.ts'

function search(targets: readonly string[], limit = 1000, budget = 100_000) {
  const next = (chosen: ReadonlySet<string>) =>
    targets.map((target) => [...target]).find((target) => !target.some((member) => chosen.has(member)))
  const { sets, complete } = smallestHittingSets({ next, limit, budget })
  return { sets: sets.map((set) => set.sort().join('')).sort(), complete }
}

describe('smallest hitting sets', () => {
  test('hit every target with as few as can be, and are all there', () => {
    expect(search(['ab', 'bc', 'cd'])).toEqual({ sets: ['ac', 'bc', 'bd'], complete: true })
    expect(search(['abc'])).toEqual({ sets: ['a', 'b', 'c'], complete: true })
    expect(search([])).toEqual({ sets: [''], complete: true })
  })

  test('are none where a target has no member', () => {
    expect(search(['', 'ab'])).toEqual({ sets: [], complete: true })
  })

  test('stop at a limit, or when the search has taken too long, and say so', () => {
    expect(search(['abc'], 2)).toMatchObject({ complete: false })
    expect(search(['abc'], 2).sets).toHaveLength(2)
    expect(search(['ab', 'cd', 'ef'], 1000, 6)).toMatchObject({ complete: false })
    expect(search(['ab', 'cd', 'ef'], 1000, 1)).toEqual({ sets: [], complete: false })
  })

  test('are what trying all sets gives', () => {
    const target = fc.subarray([...'abcdefg'], { minLength: 1, maxLength: 4 }).map((members) => members.join(''))
    fc.assert(
      fc.property(fc.array(target, { maxLength: 7 }), (targets) => {
        const found: string[] = []
        for (const set of subsets([...'abcdefg'])) {
          if (found[0] !== undefined && set.length > found[0].length) break
          if (targets.every((each) => set.some((member) => each.includes(member)))) found.push(set.join(''))
        }
        expect(search(targets)).toEqual({ sets: found.sort(), complete: true })
      }),
      { numRuns: 300 },
    )
  })
})

test('the first look at how many are needed is given up with the budget too', () => {
  let asked = 0
  const next = (chosen: ReadonlySet<string>) => {
    asked += 1
    return [`a${chosen.size}`, `b${chosen.size}`]
  }
  expect(smallestHittingSets({ next, limit: 10, budget: 50 })).toEqual({ sets: [], complete: false })
  expect(asked).toBe(50)
})
