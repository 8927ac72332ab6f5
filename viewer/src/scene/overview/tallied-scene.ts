import { edgeKey, openQuickGraph, type QuickGraph } from '../../library.ts'
import { GROUP_OF_KIND } from '../../state/edge-groups.ts'
import { groupInWords, ofThemDrawn } from '../../words/overview-words.ts'
import { fullScene } from '../full-scene.ts'
import type { Scene, SceneEdge, SceneNode } from '../scene.ts'
import type { TalliedGroup, Tally } from './tally.ts'

/** The overview of a large dataset as a scene: its groups, with the records of those that are open, and what ties them. */
export function talliedScene(open: QuickGraph, { groups, ties }: Tally, opened: ReadonlySet<string>): Scene {
  const members = groups.flatMap((group) => (opened.has(group.id) ? group.members : []))
  const within =
    members.length === 0 ? NOTHING : fullScene(openQuickGraph(open.subgraph(members, { depth: 0 }).dataset), true)
  const own = new Set(members)
  const ofMembers = [...within.nodes.values()].filter(({ id }) => own.has(id))
  // What bears the name of a group that is open stands for itself.
  const drawn = groups.filter(({ id }) => !own.has(id) || !opened.has(id)).map((group) => nodeOf(group, opened))
  const nodes = new Map([...ofMembers, ...drawn].map((node) => [node.id, node]))
  const between = ties.map(({ kind, from, to }): SceneEdge => {
    const group = GROUP_OF_KIND.get(kind) ?? 'bears'
    return { key: edgeKey(from, kind, to), from, to, kind, group, statements: [], inferred: false }
  })
  const edges = [...within.edges.filter(({ from, to }) => own.has(from) && own.has(to)), ...between]
  return { nodes, edges: [...new Map(edges.map((edge) => [edge.key, edge] as const)).values()] }
}

const NOTHING: Scene = { nodes: new Map(), edges: [] }

/** A group says how many it has; while it is open, how many of them are drawn, where not all are. */
function nodeOf(group: TalliedGroup, opened: ReadonlySet<string>): SceneNode {
  const { id, kind, name, count, members, around, ofSmall } = group
  const told = { members: count, around: around === true }
  const says = groupInWords(name, kind === 'source' ? 'source' : 'claim', told)
  const node = { id, kind, label: name, weight: 0, folded: [], ofNone: ofSmall !== undefined }
  if (!opened.has(id)) return { ...node, says, gathers: count }
  return { ...node, says: members.length < count ? ofThemDrawn(says, members.length) : name }
}
