import type { EdgeKind, NodeKind } from '../library.ts'
import type { EdgeGroupName } from '../state/edge-groups.ts'

/** A node of the canvas. */
export interface SceneNode {
  /** The id of the record; of several records drawn as one, the id of the one that they are drawn as. */
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  /** What rests on it: how many statements, or claims, come from it. */
  readonly weight: number
  /** The records drawn as this node besides itself. */
  readonly folded: readonly string[]
  /** What stands beside it on the canvas, where that is not its label: that it stands for several. */
  readonly says?: string
  /** The same of those that were there by a date. */
  readonly told?: Told
  /** It is the first of several, none of which repeats it: it is as they all are. */
  readonly isGroup?: boolean
  /** It is a group of what belongs to none of the others: what it is drawn as does not say what it is. */
  readonly ofNone?: boolean
  /** Of a group of an overview how many it stands for: it is as large as that. */
  readonly gathers?: number
}

/** How several that are drawn as one are called. */
export interface Told {
  /** All of them, the one that they are drawn as first. */
  readonly of: readonly string[]
  /** @param there those of them that are there, in the same order */
  readonly says: (there: readonly string[]) => string
}

/** An edge of the canvas: it points to where something comes from. */
export interface SceneEdge {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly kind: EdgeKind
  readonly group: EdgeGroupName
  /** The statements that make it; empty for edges that records make by themselves. */
  readonly statements: readonly string[]
  /** The curator's reading, not in print. */
  readonly inferred: boolean
}

/** What can be drawn: nodes by id and edges by key, in a stable order. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, SceneNode>
  readonly edges: readonly SceneEdge[]
}

/** The edges of each node; of the same edges they are looked up once. */
export function edgesByNode({ edges }: Pick<Scene, 'edges'>): ReadonlyMap<string, readonly SceneEdge[]> {
  const known = byNodeOf.get(edges)
  if (known !== undefined) return known
  const byNode = new Map<string, SceneEdge[]>()
  byNodeOf.set(edges, byNode)
  const add = (id: string, edge: SceneEdge) => {
    const list = byNode.get(id)
    if (list === undefined) byNode.set(id, [edge])
    else list.push(edge)
  }
  for (const edge of edges) {
    add(edge.from, edge)
    if (edge.to !== edge.from) add(edge.to, edge)
  }
  return byNode
}

const byNodeOf = new WeakMap<readonly SceneEdge[], ReadonlyMap<string, readonly SceneEdge[]>>()

/** The node at the other end of an edge. */
export function otherEnd({ from, to }: SceneEdge, id: string): string {
  return from === id ? to : from
}
