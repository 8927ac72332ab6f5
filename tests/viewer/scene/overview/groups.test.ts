import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../../src/index.ts'
import { claimCommunities } from '../../../../viewer/src/layout/communities.ts'
import { fullScene } from '../../../../viewer/src/scene/full-scene.ts'
import { groupsOf, usualOverview } from '../../../../viewer/src/scene/overview/groups.ts'
import type { Overview } from '../../../../viewer/src/state/page-state.ts'
import { makeDataset } from '../../../fixtures/datasets.ts'
import { bundled } from '../../e2e/harness.ts'
import { WIRE_STORY } from '../../wire-story.ts'

type By = Exclude<Overview, 'none'>

function groupsIn(dataset: Parameters<typeof openGraph>[0], by: By) {
  const open = openGraph(dataset)
  return groupsOf(open, () => claimCommunities(open.reader), by)
}

/** Seven claims: four about chips, of which three are also about export; two about a topic of their own each; one about nothing. */
const TOPICS = makeDataset({
  topics: ['chips', 'export', 'cost', 'power'].map((id) => ({ id, name: `On ${id}` })),
  claims: [
    { id: 'a', text: 'A.', about: ['chips', 'export'] },
    { id: 'b', text: 'B.', about: ['chips', 'export'] },
    { id: 'c', text: 'C.', about: ['export', 'chips'] },
    { id: 'd', text: 'D.', about: ['chips'] },
    { id: 'd2', text: 'D2.', about: ['chips'] },
    { id: 'd3', text: 'D3.', about: ['chips', 'cost'] },
    { id: 'e', text: 'E.', about: ['cost'] },
    { id: 'f', text: 'F.', about: ['power'] },
    { id: 'g', text: 'G.' },
  ],
})

describe('claims by topic', () => {
  test('stand with the narrowest topic that has enough of them, what has none last', () => {
    expect(groupsIn(TOPICS, 'topic').map(({ id, name, members }) => [id, name, members.join(' ')])).toEqual([
      ['chips', 'On chips', 'd d2 d3'],
      ['export', 'On export', 'a b c'],
      ['cost', 'On cost', 'e'],
      ['power', 'On power', 'f'],
      ['g', 'No topic', 'g'],
    ])
  })
})

test('a few groups are each told by name', () => {
  const names = (by: By) => groupsIn(WIRE_STORY, by).map(({ id, name, members }) => [id, name, members.join(' ')])
  expect(names('publisher')).toEqual([
    ['outlet:paper', 'The Paper', 'blog copy'],
    ['outlet:agency', 'The Agency', 'wire'],
    ['outlet:ministry', 'The Ministry', 'denial'],
    ['portal', 'No publisher recorded', 'portal'],
  ])
  expect(names('owner')[0]).toEqual(['outlet:holding', 'Holding', 'blog copy'])
})

test('of many groups the small ones are one', () => {
  const topics = Array.from({ length: 30 }, (_, index) => ({ id: `t${String(index).padStart(2, '0')}` }))
  const about = topics.flatMap(({ id }, index) => (index < 2 ? [id, id, id, id] : [id]))
  const claims = about.map((id, index) => ({ id: `c${String(index).padStart(2, '0')}`, text: 'C.', about: [id] }))
  expect(
    groupsIn(makeDataset({ topics, claims }), 'topic').map(({ id, name, members }) => [id, name, members.length]),
  ).toEqual([
    ['t00', 't00', 4],
    ['t01', 't01', 4],
    ['c08', '28 smaller topics', 28],
  ])
})

test('what belongs to no topic, and the small ones, say so of themselves', () => {
  expect(groupsIn(TOPICS, 'topic').map(({ ofSmall }) => ofSmall)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    0,
  ])
})

describe('the bundled data', () => {
  const dataset = bundled('deepseek-v4')
  const open = openGraph(dataset)
  const scene = fullScene(open, true)

  test.each(['topic', 'community', 'publisher', 'owner'] as const)(
    'by %s: each record once, the largest first',
    (by) => {
      const groups = groupsOf(open, () => claimCommunities(open.reader), by)
      const of = by === 'topic' || by === 'community' ? 'claim' : 'source'
      const members = groups.flatMap((group) => group.members)
      expect([...members].sort()).toEqual([...open.reader.ids(of)])
      const sizes = groups.slice(0, -2).map((group) => group.members.length)
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
      expect(sizes.length).toBeGreaterThan(5)
      expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length)
    },
  )

  test('communities are the same each time, and hold together what contradicts or shares documents', () => {
    const again = groupsOf(openGraph(dataset), () => claimCommunities(openGraph(dataset).reader), 'community')
    const groups = groupsOf(open, () => claimCommunities(open.reader), 'community')
    expect(again).toEqual(groups)
    const groupOf = new Map(groups.flatMap(({ id, members }) => members.map((each) => [each, id] as const)))
    const tied = scene.edges.filter(({ group }) => group === 'contradicts')
    const together = tied.filter(({ from, to }) => groupOf.get(from) === groupOf.get(to))
    expect(together.length).toBeGreaterThan(tied.length / 2)
  })
})

test('what a dataset opens by is what it has', () => {
  expect(usualOverview(openGraph(TOPICS))).toBe('topic')
  expect(usualOverview(openGraph(makeDataset({ actors: [{ id: 'a' }] })))).toBe('publisher')
  expect(usualOverview(openGraph(makeDataset({ claims: [{ id: 'c', text: 'C.' }] })))).toBe('community')
  expect(usualOverview(openGraph(makeDataset({})))).toBe('none')
})
