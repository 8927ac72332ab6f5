import { expect, test } from 'vitest'
import { degreeOf, othersOf, packEdges, startOf } from '../../src/columns/edge-table.ts'

const table = packEdges(Uint32Array.of(7, 5, 7, 9), Uint32Array.of(3, 8, 1, 3))

test('the edges of a record are found from both ends, in order of the other end', () => {
  expect([...othersOf(table.outgoing, 7)]).toEqual([1, 3])
  expect([...othersOf(table.incoming, 3)]).toEqual([7, 9])
  expect(degreeOf(table.outgoing, 7)).toBe(2)
  const start = startOf(table.outgoing, 7)
  expect([...table.outgoing.edges.subarray(start, start + 2)]).toEqual([2, 0])
})

test('a record without edges has none, whether it lies among those that have some or not', () => {
  for (const record of [0, 6, 8, 100]) {
    expect(degreeOf(table.outgoing, record)).toBe(0)
    expect(othersOf(table.outgoing, record)).toHaveLength(0)
  }
  const empty = packEdges(new Uint32Array(), new Uint32Array())
  expect(degreeOf(empty.outgoing, 0)).toBe(0)
  expect(othersOf(empty.incoming, 0)).toHaveLength(0)
})
