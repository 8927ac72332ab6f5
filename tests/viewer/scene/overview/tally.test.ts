import { describe, expect, test } from 'vitest'
import { openGraph, polarityOf } from '../../../../src/index.ts'
import { claimCommunities } from '../../../../viewer/src/layout/communities.ts'
import { fullScene } from '../../../../viewer/src/scene/full-scene.ts'
import { drawGroups } from '../../../../viewer/src/scene/overview/draw-groups.ts'
import { type By, groupsOf } from '../../../../viewer/src/scene/overview/groups.ts'
import { MOST_OPENED, tallied } from '../../../../viewer/src/scene/overview/tally.ts'
import { makeDataset } from '../../../fixtures/datasets.ts'
import { bundled } from '../../e2e/harness.ts'

const open = openGraph(bundled('deepseek-v4'))
const communities = () => claimCommunities(open.reader)
const of = (by: By) => tallied(open, communities, { by })

describe.each(['topic', 'community', 'publisher', 'owner'] as const)('a tally of the bundled data by %s', (by) => {
  test('has the groups of the usual overview, each with how many there are', () => {
    const groups = groupsOf(open, communities, by)
    expect(of(by).groups.map(({ count, ...group }) => [group, count])).toEqual(
      groups.map((group) => [group, group.members.length]),
    )
  })

  test('has the lines that the usual overview draws', () => {
    const groups = groupsOf(open, communities, by)
    const kind = by === 'topic' || by === 'community' ? 'claim' : 'source'
    const scene = fullScene(open, true)
    const nodes = new Map([...scene.nodes].filter(([, node]) => node.kind === kind))
    const shown = (group: string) => ['contradicts', 'bears', 'repeats'].includes(group)
    const edges = scene.edges.filter(({ from, to, group }) => nodes.has(from) && nodes.has(to) && shown(group))
    const drawn = drawGroups({ nodes, edges }, { groups, open: new Set() }).edges
    const told = ({ from, kind, to }: { from: string; kind: string; to: string }) => `${from} ${kind} ${to}`
    expect(of(by).ties.map(told).sort()).toEqual(drawn.map(told).sort())
    expect(drawn.length).toBeGreaterThan(3)
  })
})

test('of a group that is too large those are kept on which most rests, and it is told how far the reading is', () => {
  const ids = Array.from({ length: MOST_OPENED + 30 }, (_, index) => `s${String(index).padStart(3, '0')}`)
  const sources = ids.map((id) => ({ id, title: id, type: 'article' as const, publisher: 'p' }))
  const actors = [{ id: 'p', name: 'P', type: 'organization' as const }]
  const statements = ids.slice(40).map((source) => ({ source, claim: 'c' }))
  const dataset = makeDataset({ actors, sources, claims: [{ id: 'c', text: 'C.' }], statements })
  expect(dataset.statements.every((statement) => polarityOf(statement) === 'affirms')).toBe(true)
  const told: number[] = []
  const { groups } = tallied(openGraph(dataset), () => new Map(), {
    by: 'publisher',
    onRead: ({ done }) => told.push(done),
  })
  expect(groups.map(({ id, count, members }) => [id, count, members.length])).toEqual([
    ['outlet:p', ids.length, MOST_OPENED],
  ])
  expect(groups[0]?.members).toEqual([...ids.slice(0, 10), ...ids.slice(40)])
  expect(told).toEqual([0])
})
