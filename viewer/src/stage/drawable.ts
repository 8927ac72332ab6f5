import type { MultiDirectedGraph } from 'graphology'
import type { Positions } from '../layout/positions.ts'
import type { NodeLook } from '../looks/node-look.ts'
import { resting } from '../scene/in-turns.ts'
import type { Scene } from '../scene/scene.ts'
import { bendsOf } from './bends.ts'
import type { Labelled } from './label-painter.ts'

/** Puts what Sigma draws of a scene into an empty graph: places and bends, no looks. Can be done in turns. */
export function* fillGraph(graph: MultiDirectedGraph, { nodes, edges }: Scene, positions: Positions): Generator<void> {
  yield* resting(nodes, ([id, { label }]) => graph.addNode(id, { label, ...(positions.get(id) ?? { x: 0, y: 0 }) }))
  yield* resting(bendsOf(edges), ([{ key, from, to }, bend]) =>
    graph.addDirectedEdgeWithKey(key, from, to, { bend, type: bend === 0 ? 'straight' : 'bent' }),
  )
}

/** What may be named, with how it looks. */
export function* labelled({ nodes }: Scene, looks: ReadonlyMap<string, NodeLook>): Generator<Labelled> {
  for (const [id, node] of nodes) {
    const look = looks.get(id)
    if (look !== undefined) yield { id, kind: node.kind, label: look.name, look }
  }
}
