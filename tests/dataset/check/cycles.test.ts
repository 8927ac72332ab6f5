import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCycles } from '../../../src/dataset/check/cycles.ts'

const graph = fc
  .array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), { maxLength: 16 })
  .map((links) => links.filter(([from, to]) => from !== to))
  .map((links) => {
    const targets = new Map<string, string[]>()
    for (const [from, to] of links) targets.set(`${from}`, [...(targets.get(`${from}`) ?? []), `${to}`])
    return targets
  })

const reach = (targets: ReadonlyMap<string, readonly string[]>, from: string): Set<string> => {
  const seen = new Set<string>()
  const open = [...(targets.get(from) ?? [])]
  for (const next of open) {
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(targets.get(next) ?? []))
  }
  return seen
}

test('each group of nodes that reach each other has one cycle, a shortest through its first', () => {
  fc.assert(
    fc.property(graph, (targets) => {
      const nodes = [...'01234567']
      const mutual = (a: string, b: string) => reach(targets, a).has(b) && reach(targets, b).has(a)
      const groups = nodes.filter(
        (node) => reach(targets, node).has(node) && !nodes.some((other) => other < node && mutual(node, other)),
      )
      const found = findCycles(targets)
      expect(found.map(({ cycle }) => cycle[0])).toEqual(groups)
      for (const { cycle, members } of found) {
        expect(members).toBe(nodes.filter((node) => node === cycle[0] || mutual(node, cycle[0] ?? '')).length)
        for (const [index, node] of cycle.entries())
          expect(targets.get(node)).toContain(cycle[(index + 1) % cycle.length])
        expect(cycle.length).toBe(shortest(targets, cycle[0] ?? ''))
      }
    }),
  )
})

test('a chain of a hundred thousand steps is walked without falling over', () => {
  const targets = new Map(Array.from({ length: 100_000 }, (_, index) => [`${index}`, [`${index + 1}`]]))
  expect(findCycles(targets)).toEqual([])
  targets.set('100000', ['0'])
  expect(findCycles(targets)[0]?.members).toBe(100_001)
})

function shortest(targets: ReadonlyMap<string, readonly string[]>, start: string): number {
  let front = new Set([start])
  for (let length = 1; length <= 8; length += 1) {
    front = new Set([...front].flatMap((node) => targets.get(node) ?? []))
    if (front.has(start)) return length
  }
  return 0
}
