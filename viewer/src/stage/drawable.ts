import { MultiDirectedGraph } from 'graphology'
import type { Positions } from '../layout/positions.ts'
import type { NodeLook } from '../looks/node-look.ts'
import type { Scene } from '../scene/scene.ts'
import { bendsOf } from './bends.ts'
import type { Labelled } from './label-painter.ts'

/** The graph that Sigma draws of a scene: places and bends, no looks. */
export function drawableGraph({ nodes, edges }: Scene, positions: Positions): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  for (const [id, { label }] of nodes) graph.addNode(id, { label, ...(positions.get(id) ?? { x: 0, y: 0 }) })
  for (const [{ key, from, to }, bend] of bendsOf(edges))
    graph.addDirectedEdgeWithKey(key, from, to, { bend, type: bend === 0 ? 'straight' : 'bent' })
  return graph
}

/** What may be named, with how it looks. */
export function* labelled({ nodes }: Scene, looks: ReadonlyMap<string, NodeLook>): Generator<Labelled> {
  for (const [id, node] of nodes) {
    const look = looks.get(id)
    if (look !== undefined) yield { id, kind: node.kind, label: look.name, look }
  }
}
