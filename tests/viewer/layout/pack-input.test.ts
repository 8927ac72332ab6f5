import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { packInput, unpackInput } from '../../../viewer/src/layout/pack-input.ts'
import type { LayoutInput } from '../../../viewer/src/layout/positions.ts'

const node = fc.record({
  id: fc.string({ minLength: 1 }).filter((id) => !id.includes('\n')),
  rank: fc.constantFrom('first', 'middle', 'last'),
  hour: fc.option(fc.integer({ min: -1e6, max: 1e6 })),
  size: fc.integer({ min: 0, max: 40 }),
  before: fc.nat(100),
})
const edge = fc.tuple(fc.nat(1e6), fc.nat(1e6))

test('what a layout knows comes out of its packing as it went in', () => {
  fc.assert(
    fc.property(
      fc.array(node),
      fc.array(edge),
      fc.option(fc.constant(1.3), { nil: undefined }),
      (nodes, edges, shape) => {
        const input = { nodes, edges, ...(shape !== undefined && { shape }) } as LayoutInput
        expect(unpackInput(packInput(input))).toEqual(input)
      },
    ),
  )
})

test('what is left out counts as none', () => {
  const { nodes } = unpackInput(packInput({ nodes: [{ id: 'a', rank: 'last', hour: null, size: 1 }], edges: [] }))
  expect(nodes).toEqual([{ id: 'a', rank: 'last', hour: null, size: 1, before: 0 }])
})
