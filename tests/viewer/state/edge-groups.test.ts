import { expect, test } from 'vitest'
import { EDGE_KINDS } from '../../../viewer/src/library.ts'
import { EDGE_GROUPS, edgeGroup, GROUP_OF_KIND } from '../../../viewer/src/state/edge-groups.ts'

test('every edge kind of the model is in exactly one line of the key', () => {
  expect(EDGE_GROUPS.flatMap(({ kinds }) => kinds).sort()).toEqual([...EDGE_KINDS].sort())
  expect(GROUP_OF_KIND.size).toBe(EDGE_KINDS.length)
})

test('a group is found by its name', () => {
  expect(edgeGroup('quotes').label).toBe('quotes')
})
