import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cyclicMembers, numberedComponents } from '../../src/algorithm/numbered-components.ts'

test('are what reaches each other, each after all that it leads to, in any graph', () => {
  const lists = fc.array(fc.array(fc.nat({ max: 7 }), { maxLength: 3 }), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(lists, fc.nat({ max: 7 }), (next, start) => {
      const reach = (from: number) => {
        const reached = new Set([from])
        for (const vertex of reached) for (const to of next[vertex] ?? []) reached.add(to)
        return reached
      }
      const starts = new Uint32Array(9)
      for (const [at, list] of next.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length
      const { order, bounds } = numberedComponents({ starts, items: Uint32Array.from(next.flat()) }, [start])
      expect([...order].sort()).toEqual([...reach(start)].sort())
      const before = new Set<number>()
      for (let at = 0; at + 1 < bounds.length; at++) {
        const members = [...order.subarray(bounds[at], bounds[at + 1])]
        for (const member of members) before.add(member)
        for (const member of members) {
          const back = [...reach(member)].filter((to) => reach(to).has(member))
          expect(back.sort()).toEqual([...members].sort())
          for (const to of reach(member)) expect(before.has(to)).toBe(true)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('hold a cycle where something in them leads back to itself, in any graph', () => {
  const lists = fc.array(fc.array(fc.nat({ max: 7 }), { maxLength: 2 }), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(lists, (next) => {
      const below = (from: number) => {
        const reached = new Set(next[from])
        for (const vertex of reached) for (const to of next[vertex] ?? []) reached.add(to)
        return reached
      }
      const starts = new Uint32Array(9)
      for (const [at, list] of next.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length
      const arrows = { starts, items: Uint32Array.from(next.flat()) }
      const found = [...cyclicMembers(arrows, numberedComponents(arrows, next.keys()))].flatMap((each) => [...each])
      expect(found.sort()).toEqual([...next.keys()].filter((vertex) => below(vertex).has(vertex)))
    }),
    { numRuns: 300 },
  )
})
