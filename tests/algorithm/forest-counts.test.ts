import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openForestCounts, orderForest } from '../../src/algorithm/forest-counts.ts'

test('marks in a forest are counted above a node and below it, as by climbing from each mark', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 30 }), fc.array(fc.nat(29)), (steps, marks) => {
      // Each node is below one that comes earlier, or below none.
      const parents = steps.map((step, node) => (step < node ? node - step - 1 : -1))
      const order = orderForest(parents)
      const counts = openForestCounts(order)
      const marked = marks.filter((node) => node < parents.length)
      for (const node of marked) counts.add(node, 1)
      const [taken, ...left] = marked
      if (taken !== undefined) counts.add(taken, -1)
      for (const node of parents.keys()) {
        const up = upFrom(parents, node)
        expect(counts.upFrom(node)).toBe(left.filter((mark) => up.includes(mark)).length)
        const isBelow = (mark: number) => mark !== node && upFrom(parents, mark).includes(node)
        expect(counts.below(node)).toBe(left.filter(isBelow).length)
        for (const other of parents.keys()) expect(order.holds(other, node)).toBe(up.includes(other))
      }
    }),
  )
})

function upFrom(parents: readonly number[], node: number): number[] {
  const found: number[] = []
  for (let at = node; at >= 0; at = parents[at] ?? -1) found.push(at)
  return found
}
