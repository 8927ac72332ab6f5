import { groupInWords } from '../../words/overview-words.ts'
import { type Merging, mergeScene } from '../merge.ts'
import type { Scene, SceneNode } from '../scene.ts'
import type { Group } from './groups.ts'

export interface DrawingGroups {
  readonly groups: readonly Group[]
  /** Groups, by their node, whose members stand for themselves. */
  readonly open: ReadonlySet<string>
}

/** Which group each record is in; what a group is drawn as is in it by itself. */
export function homesIn(groups: readonly Group[]): Merging {
  return new Map(groups.flatMap(({ id, members }) => members.flatMap((each) => (each === id ? [] : [[each, id]]))))
}

/** A scene with records drawn as their groups, but for those that are open; what bears a group's name stays when it opens. */
export function drawGroups<S extends Scene>(scene: S, { groups, open }: DrawingGroups): S {
  const there = groups.filter(({ id, members }) => scene.nodes.has(id) || members.some((each) => scene.nodes.has(each)))
  const named = there.filter(({ id, members }) => members[0] !== id && !members.includes(id))
  const withNames = new Map([...scene.nodes, ...named.map((group) => [group.id, nodeOf(group)] as const)])
  const merging = homesIn(there.filter(({ id }) => !open.has(id)))
  const own = { labelOf: (id: string) => id, weightOf: () => 0 }
  const drawn = mergeScene({ nodes: withNames, edges: scene.edges }, merging, own)
  const nodes = new Map(drawn.nodes)
  for (const { id, kind, name, members, around = false, ofSmall } of there) {
    const node = nodes.get(id)
    if (node === undefined) continue
    const isOpen = open.has(id)
    if (isOpen) nodes.set(id, named.some((group) => group.id === id) ? { ...node, says: name } : node)
    else {
      const of = kind === 'source' ? 'source' : 'claim'
      const isGroup = members.includes(id)
      const all = isGroup ? [id, ...node.folded] : node.folded
      const says = (there: readonly string[]) => groupInWords(name, of, { members: there.length, around })
      nodes.set(id, {
        ...node,
        says: says(all),
        told: { of: all, says },
        gathers: all.length,
        isGroup,
        ofNone: ofSmall !== undefined,
      })
    }
  }
  return { ...scene, nodes, edges: drawn.edges }
}

function nodeOf({ id, kind, name }: Group): SceneNode {
  return { id, kind, label: name, weight: 0, folded: [] }
}
