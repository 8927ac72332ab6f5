import type { SceneEdge } from '../scene/scene.ts'

const STEP = 0.22

/** How far each edge bends: those between the same two nodes apart from each other, a single one not at all. */
export function* bendsOf(edges: readonly SceneEdge[]): Generator<[SceneEdge, number]> {
  const together = new Map<string, SceneEdge[]>()
  for (const edge of edges) {
    const pair = edge.from < edge.to ? `${edge.from} ${edge.to}` : `${edge.to} ${edge.from}`
    const list = together.get(pair)
    if (list === undefined) together.set(pair, [edge])
    else list.push(edge)
  }
  for (const list of together.values()) {
    for (const [index, edge] of list.entries()) {
      const bend = (index - (list.length - 1) / 2) * STEP
      // An edge the other way round bends to its own left: turn it, or the two would lie on each other.
      yield [edge, edge.from < edge.to ? bend : -bend]
    }
  }
}
