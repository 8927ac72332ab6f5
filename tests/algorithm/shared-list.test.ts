import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { membersOf, type SharedList, sharedMembers, withMember } from '../../src/algorithm/shared-list.ts'

type List = SharedList<number> | undefined

const listOf = (members: readonly number[], onto?: List): List =>
  members.reduce<List>((set, member) => withMember(set, member), onto)
const sorted = (set: List) => [...membersOf(set)].sort((a, b) => a - b)

describe('sets that share their ends', () => {
  test('have each member once, and keep what they are made of', () => {
    const set = listOf([1, 2, 1, 3])
    expect([[...membersOf(set)], set?.size]).toEqual([[3, 2, 1], 3])
    expect(withMember(set, 2)).toBe(set)
    expect(listOf([4], set)?.rest).toBe(set)
    expect([...membersOf(undefined)]).toEqual([])
  })

  test('what two have in common is the very end that they share, where there is nothing else', () => {
    const end = listOf([1, 2])
    expect(sharedMembers(listOf([3], end), listOf([4, 5], end))).toBe(end)
    expect(sharedMembers(listOf([3], end), end)).toBe(end)
    expect(sharedMembers(end, undefined)).toBeUndefined()
  })

  test('the members of both are those of both as sets, however they came about', () => {
    const members = fc.array(fc.nat({ max: 8 }), { maxLength: 8 })
    fc.assert(
      fc.property(members, members, members, fc.boolean(), (end, a, b, shares) => {
        const left = listOf(a, listOf(end))
        const right = shares ? listOf(b, listOf(end)) : listOf(b)
        const whole = listOf(end)
        const [one, other] = shares ? [listOf(a, whole), listOf(b, whole)] : [left, right]
        const expected = sorted(one).filter((member) => sorted(other).includes(member))
        const common = sharedMembers(one, other)
        expect(sorted(common)).toEqual(expected)
        expect(common?.size ?? 0).toBe(expected.length)
      }),
      { numRuns: 500 },
    )
  })

  test('a long chain of them takes as much as its last, and is compared in no time', () => {
    let set: List
    const chain: List[] = []
    for (let member = 0; member < 3000; member += 1) {
      set = withMember(set, member)
      chain.push(set)
    }
    expect(chain.reduce((common, each) => sharedMembers(common, each), chain.at(-1))).toBe(chain[0])
  })
})
