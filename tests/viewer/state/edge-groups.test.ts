import { expect, test } from 'vitest'
import { EDGE_GROUP_NAMES, EDGE_KINDS } from '../../../viewer/src/library.ts'
import { EDGE_GROUPS, edgeGroup, GROUP_OF_KIND } from '../../../viewer/src/state/edge-groups.ts'

test('every edge kind of the model is in one line of the key, and every line has some', () => {
  expect(EDGE_GROUPS.map(({ name }) => name)).toEqual(EDGE_GROUP_NAMES)
  expect([...GROUP_OF_KIND.keys()]).toEqual(EDGE_KINDS)
  expect(new Set(GROUP_OF_KIND.values())).toEqual(new Set(EDGE_GROUP_NAMES))
})

test('a group is found by its name', () => {
  expect(edgeGroup('quotes').label).toBe('quotes')
})
