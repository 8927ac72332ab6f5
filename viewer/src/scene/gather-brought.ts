import { type Merging, mergeScene } from './merge.ts'
import type { Scene, SceneNode } from './scene.ts'

/** What an expansion brought that was not drawn before. */
export interface Brought {
  /** The entry of the state; where it brought many, the node that stands for them. */
  readonly entry: string
  readonly members: readonly string[]
  readonly isGroup: boolean
}

/** So many that come at once stand by themselves; more are one node, which opens in place. */
const MOST_ALONE = 8

/**
 * What each expansion brought, in the order in which they were made: each record with the first that led to it.
 *
 * @param leads each entry with the records that it leads to
 * @param isNew whether a record would not be drawn without expanding anything
 */
export function broughtBy(
  leads: readonly (readonly [string, readonly string[]])[],
  isNew: (id: string) => boolean,
): readonly Brought[] {
  const taken = new Set<string>()
  return leads.flatMap(([entry, ids]) => {
    const members = ids.filter((id) => isNew(id) && !taken.has(id))
    for (const id of members) taken.add(id)
    return members.length === 0 ? [] : [{ entry, members, isGroup: members.length > MOST_ALONE && entry.includes('/') }]
  })
}

export interface Gathering {
  readonly open: ReadonlySet<string>
  readonly says: (kind: SceneNode['kind'], members: readonly string[]) => string
}

/** A scene in which what came at once is one node, unless that is open. Those of one kind are one: a relation leads to no other. */
export function gatherBrought<S extends Scene>(scene: S, brought: readonly Brought[], { open, says }: Gathering): S {
  const closed = brought.filter(({ entry, isGroup }) => isGroup && !open.has(entry))
  const merging: Merging = new Map(closed.flatMap(({ entry, members }) => members.map((id) => [id, entry] as const)))
  const drawn = mergeScene(scene, merging, { labelOf: (id) => id, weightOf: () => 0 })
  const nodes = new Map(drawn.nodes)
  for (const { entry } of closed) {
    const node = nodes.get(entry)
    if (node === undefined) continue
    const { kind, folded } = node
    const told = { of: folded, says: (there: readonly string[]) => says(kind, there) }
    nodes.set(entry, { ...node, label: says(kind, folded), says: says(kind, folded), told, gathers: folded.length })
  }
  return { ...scene, nodes, edges: drawn.edges }
}
