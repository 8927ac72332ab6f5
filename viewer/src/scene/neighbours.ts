import { edgesByNode, otherEnd, type Scene } from './scene.ts'

/** A node with its neighbours; undefined where it is not in the scene. */
export function withNeighbours(id: string | undefined, { nodes, edges }: Scene): ReadonlySet<string> | undefined {
  if (id === undefined || !nodes.has(id)) return undefined
  const lit = new Set([id])
  for (const edge of edgesByNode({ edges }).get(id) ?? []) lit.add(otherEnd(edge, id))
  return lit
}
