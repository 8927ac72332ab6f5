import { expect, test } from 'vitest'
import { drawnName, nameOfThose } from '../../../../viewer/src/scene/drawn-name.ts'
import { drawGroups, homesIn } from '../../../../viewer/src/scene/overview/draw-groups.ts'
import type { Group } from '../../../../viewer/src/scene/overview/groups.ts'
import { picture } from '../../picture-of.ts'
import { WIRE_STORY } from '../../wire-story.ts'

const { picture: scene } = picture(WIRE_STORY, { scope: { kind: 'everything' } })
const PAPER: Group = { id: 'outlet:paper', kind: 'source', name: 'The Paper', members: ['blog', 'copy'] }
const REST: Group = { id: 'denial', kind: 'source', name: '3 others', members: ['denial', 'portal', 'wire'] }
const groups = [PAPER, REST]

const drawn = (open: string[]) => drawGroups(scene, { groups, open: new Set(open) })

test('a group is one node that says how many it stands for, and lines go between groups', () => {
  const { nodes, edges } = drawn([])
  expect(nodes.get('outlet:paper')).toMatchObject({ gathers: 2, folded: ['blog', 'copy'] })
  expect(nodes.get('denial')).toMatchObject({ gathers: 3, isGroup: true, folded: ['portal', 'wire'] })
  expect([...nodes.keys()].filter((id) => REST.members.includes(id))).toEqual(['denial'])
  expect(drawnName(nodes.get('outlet:paper') as never)).toBe('The Paper\u00a0· 2\u00a0documents')
  expect(edges.filter(({ kind }) => kind === 'repeats').map(({ from, to }) => [from, to])).toEqual([
    ['outlet:paper', 'denial'],
  ])
})

test('an open one shows what is in it, and keeps its name', () => {
  const { nodes } = drawn(['outlet:paper'])
  expect(nodes.has('blog') && nodes.has('copy')).toBe(true)
  expect(nodes.get('outlet:paper')).toMatchObject({ folded: [], says: 'The Paper' })
  const rest = drawn(['denial']).nodes
  expect(rest.get('denial')?.says).toBeUndefined()
  expect(rest.has('portal')).toBe(true)
})

test('as of a date only those are counted that are there', () => {
  const { nodes } = drawn([])
  const [paper, rest] = [nodes.get('outlet:paper'), nodes.get('denial')]
  expect(nameOfThose(paper as never, (id) => id === 'blog')).toBe('The Paper\u00a0· 1\u00a0document')
  expect(nameOfThose(rest as never, (id) => id !== 'denial')).toBe('3 others\u00a0· 2\u00a0documents')
})

test('a group of which nothing is shown is not there', () => {
  const nodes = new Map([...scene.nodes].filter(([id]) => !PAPER.members.includes(id)))
  const left = drawGroups({ ...scene, nodes, edges: [] }, { groups, open: new Set() })
  expect(left.nodes.has('outlet:paper')).toBe(false)
})

test('each record is at home in its group, the one that a group is drawn as in none', () => {
  expect([...homesIn(groups)]).toEqual([
    ['blog', 'outlet:paper'],
    ['copy', 'outlet:paper'],
    ['portal', 'denial'],
    ['wire', 'denial'],
  ])
})
