import type { EdgeGroupName } from '../state/edge-groups.ts'
import type { Scene, SceneEdge } from './scene.ts'

/** A node with its neighbours; undefined where it is not in the scene. */
export function withNeighbours(id: string | undefined, { nodes, edges }: Scene): ReadonlySet<string> | undefined {
  if (id === undefined || !nodes.has(id)) return undefined
  const lit = new Set([id])
  for (const { from, to } of edges) {
    if (from === id) lit.add(to)
    if (to === id) lit.add(from)
  }
  return lit
}

/** How many neighbours of some nodes are not on the canvas, by relation. */
export function neighboursBeyond(
  edges: readonly SceneEdge[],
  ids: readonly string[],
  nodes: Pick<ReadonlySet<string>, 'has'>,
): Map<EdgeGroupName, number> {
  const others = new Map<EdgeGroupName, Set<string>>()
  const chosen = new Set(ids)
  for (const { from, to, group } of edges) {
    const other = chosen.has(from) ? to : chosen.has(to) ? from : undefined
    if (other === undefined || nodes.has(other)) continue
    const found = others.get(group)
    if (found === undefined) others.set(group, new Set([other]))
    else found.add(other)
  }
  return new Map([...others].map(([group, found]) => [group, found.size]))
}
