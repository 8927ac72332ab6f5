import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { STRENGTHS, strengthOf } from '../../src/sourcing/strength.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const { reader } = openGraph(
  makeDataset({
    actors: [
      { id: 'ann' },
      { id: 'aide', anonymous: true },
      { id: 'pair', anonymous: true, count: 2 },
      { id: 'one', anonymous: true, count: 1 },
      { id: 'ministry', type: 'government' },
      { id: 'clerk', type: 'person', affiliation: 'ministry' },
      { id: 'board', count: 5, type: 'group' },
    ],
  }),
)
const actor = (id: string) => ({ id, kind: 'actor' as const, disclosed: true })

test('a side is as strong as the first of the words that fits', () => {
  expect(strengthOf(reader, [], false)).toBe('none')
  expect(strengthOf(reader, [actor('ann'), actor('aide')], true)).toBe('corroborated')
  expect(strengthOf(reader, [actor('ann'), actor('aide')], false)).toBe('possiblyCorroborated')
  expect(strengthOf(reader, [actor('aide'), actor('clerk')], false)).toBe('possiblyCorroborated')
  expect(strengthOf(reader, [actor('ministry'), actor('clerk')], false)).toBe('singleParty')
  expect(strengthOf(reader, [actor('ann'), { id: 's', kind: 'source', disclosed: false }], false)).toBe('singleSource')
  expect(strengthOf(reader, [{ id: 's', kind: 'source', disclosed: false }], false)).toBe('undisclosed')
  expect(strengthOf(reader, [actor('pair')], false)).toBe('anonymousGroup')
  expect(strengthOf(reader, [actor('aide')], false)).toBe('singleAnonymous')
  expect(strengthOf(reader, [actor('one')], false)).toBe('singleAnonymous')
  expect(strengthOf(reader, [actor('ann')], false)).toBe('singleSource')
  expect(strengthOf(reader, [actor('board')], false)).toBe('singleSource')
  expect(new Set(STRENGTHS).size).toBe(8)
})
