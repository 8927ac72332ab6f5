import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EMPTY_SET, SharedSets } from '../../src/algorithm/shared-sets.ts'

const setOf = (sets: SharedSets, members: readonly number[], onto = EMPTY_SET) =>
  members.reduce((set, member) => sets.with(set, member), onto)
const sorted = (sets: SharedSets, set: number) => [...sets.membersOf(set)].sort((a, b) => a - b)

describe('sets that share what they have in common', () => {
  test('have each member once, and keep what they are made of', () => {
    const sets = new SharedSets(5, () => true)
    const set = setOf(sets, [1, 2, 1, 3])
    expect([[...sets.membersOf(set)], sets.sizeOf(set)]).toEqual([[3, 2, 1], 3])
    expect(sets.with(set, 2)).toBe(set)
    expect([...sets.membersOf(EMPTY_SET)]).toEqual([])
  })

  test('what two have in common is the very set that they share, where nothing else recurs', () => {
    const sets = new SharedSets(6, () => false)
    const end = setOf(sets, [1, 2])
    expect(sets.common(setOf(sets, [3], end), setOf(sets, [4, 5], end))).toBe(end)
    expect(sets.common(setOf(sets, [0], end), end)).toBe(end)
    expect(sets.common(end, EMPTY_SET)).toBe(EMPTY_SET)
  })

  test('the members of both are those of both as sets, however they came about', () => {
    const members = fc.array(fc.nat({ max: 8 }), { maxLength: 8 })
    fc.assert(
      fc.property(members, members, members, fc.boolean(), (end, a, b, shares) => {
        const sets = new SharedSets(9, () => true)
        const whole = setOf(sets, end)
        const [one, other] = [setOf(sets, a, whole), setOf(sets, b, shares ? whole : EMPTY_SET)]
        const expected = sorted(sets, one).filter((member) => sorted(sets, other).includes(member))
        const common = sets.common(one, other)
        expect(sorted(sets, common)).toEqual(expected)
        expect(sets.sizeOf(common)).toBe(expected.length)
      }),
      { numRuns: 500 },
    )
  })

  test('two places of a tree meet where their ways to the root do, however long these are', () => {
    const sets = new SharedSets(5000, () => false)
    const trunk = [EMPTY_SET]
    for (let member = 0; member < 3000; member++) trunk.push(sets.with(trunk.at(-1) ?? EMPTY_SET, member))
    const branch = (from: number, first: number) =>
      setOf(
        sets,
        Array.from({ length: 900 }, (_, at) => first + at),
        trunk[from],
      )
    expect(sets.common(branch(1234, 3000), branch(2345, 4000))).toBe(trunk[1234])
  })
})
