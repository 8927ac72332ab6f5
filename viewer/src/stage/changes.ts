import type { MultiDirectedGraph } from 'graphology'
import type { EdgeLook } from '../looks/edge-look.ts'
import type { Looks } from '../looks/looks.ts'
import type { NodeLook } from '../looks/node-look.ts'
import { resting } from '../scene/in-turns.ts'
import type { Scene } from '../scene/scene.ts'

/** What looks otherwise than before, until it is drawn. */
export interface Changed {
  readonly nodes: Set<string>
  readonly edges: Set<string>
  /** Nodes whose lines begin or end elsewhere, or come or go. */
  readonly resized: Set<string>
}

export function nothingChanged(): Changed {
  return { nodes: new Set(), edges: new Set(), resized: new Set() }
}

/** How things look now, and how they do from here on. */
export interface Restyling {
  readonly nodeLooks: Map<string, NodeLook>
  readonly edgeLooks: Map<string, EdgeLook>
  readonly looks: Pick<Looks, 'node' | 'edge'>
  /** What is not as it was is noted there. */
  readonly changed: Changed
}

/** Looks at all that is drawn anew; can be done in turns. */
export function* restyled(
  { nodes, edges }: Scene,
  { nodeLooks, edgeLooks, looks, changed }: Restyling,
): Generator<void> {
  yield* resting(nodes.values(), (node) => {
    const [before, after] = [nodeLooks.get(node.id), looks.node(node)]
    if (before !== undefined && sameFields(before, after)) return
    nodeLooks.set(node.id, after)
    changed.nodes.add(node.id)
    const isSame = before?.size === after.size && (before.opacity === 0) === (after.opacity === 0)
    if (!isSame) changed.resized.add(node.id)
  })
  yield* resting(edges, (edge) => {
    const [before, after] = [edgeLooks.get(edge.key), looks.edge(edge)]
    if (before !== undefined && sameFields(before, after)) return
    edgeLooks.set(edge.key, after)
    changed.edges.add(edge.key)
  })
}

/** Looks are flat and have all their fields always. */
function sameFields<L extends object>(a: L, b: L): boolean {
  for (const field in a) if (a[field] !== b[field]) return false
  return true
}

/** The keys of the edges between some nodes, none of them the ground. */
export function edgesAmong(graph: MultiDirectedGraph, ids: ReadonlySet<string> | undefined): Set<string> {
  const keys = new Set<string>()
  for (const id of ids ?? [])
    if (graph.hasNode(id)) graph.forEachOutEdge(id, (key, _, __, to) => ids?.has(to) && keys.add(key))
  return keys
}

/** What is in one of two sets only. */
export function* difference(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): Generator<string> {
  for (const item of a ?? []) if (!b?.has(item)) yield item
  for (const item of b ?? []) if (!a?.has(item)) yield item
}
