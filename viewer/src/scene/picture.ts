import { EDGE_GROUPS } from '../state/edge-groups.ts'
import type { PageState } from '../state/page-state.ts'
import { isAlong, parseExpansion } from './expansion.ts'
import type { Brought } from './gather-brought.ts'
import { edgesByNode, otherEnd, type Scene, type SceneEdge } from './scene.ts'
import type { Extent } from './scope.ts'

/** What is drawn of a scene. */
export interface Picture extends Scene {
  /** Nodes in scope that layouts place first; others are placed beside them. */
  readonly core: ReadonlySet<string>
  /** Nodes in scope that a switch of the legend, or a hand, took off. */
  readonly hiddenByFilter: readonly string[]
  /** What folding leaves out: it bears on neither side. */
  readonly leftOut: readonly string[]
  /** Documents that only repeat another, each with the one that it repeats: drawn faintly, and named last. */
  readonly repeaters: ReadonlyMap<string, string>
  /** What expanding brought. */
  readonly brought: readonly Brought[]
}

export interface PictureOptions {
  readonly extent: Extent
  readonly state: Pick<PageState, 'off' | 'hidden' | 'expanded' | 'selected'>
  /** Of a claim its status, or `unassessed`. */
  readonly statusOf: (claim: string) => string
}

/**
 * What is drawn: the scope, with what expanding and the legend bring along, without what the legend and a hand took off.
 * Actors and topics that no edge shown touches are left out unless they are chosen, or asked for.
 */
export function pictureOf(scene: Scene, { extent, state, statusOf }: PictureOptions): Picture {
  const off = new Set(state.off)
  const hidden = new Set(state.hidden)
  const byNode = edgesByNode(scene)
  const core = new Set([...extent.nodes].filter((id) => scene.nodes.has(id)))
  const present = new Set(core)
  const offered = (edge: SceneEdge) => !off.has(`edge:${edge.group}`)

  for (const id of broughtAlong(core, byNode, off)) present.add(id)
  const asked = new Set<string>()
  const askedAlong = new Set<SceneEdge>()
  for (const expansion of state.expanded.map(parseExpansion)) {
    for (const edge of byNode.get(expansion.id) ?? []) {
      // What is asked for by its relation comes also where the key has that off; else all that the key offers.
      if (!isAlong(expansion, edge) || (expansion.relation === undefined && !offered(edge))) continue
      askedAlong.add(edge)
      present.add(otherEnd(edge, expansion.id))
      if (expansion.relation !== undefined) asked.add(otherEnd(edge, expansion.id))
    }
  }
  for (const id of state.selected) if (scene.nodes.has(id)) present.add(id)

  const isOff = (id: string) => {
    const node = scene.nodes.get(id)
    if (node === undefined || hidden.has(id)) return true
    if (node.kind === 'claim' && off.has(`status:${statusOf(id)}`)) return true
    return off.has(`kind:${node.kind}`) && !asked.has(id)
  }
  const shown = new Set([...present].filter((id) => !isOff(id) || (state.selected.includes(id) && !hidden.has(id))))
  const edges = [
    ...visibleEdges(scene.edges, { shown, core, extent, offered: (edge) => offered(edge) || askedAlong.has(edge) }),
  ]
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const nodes = [...scene.nodes].filter(
    ([id, { kind }]) =>
      shown.has(id) &&
      (touched.has(id) ||
        state.selected.includes(id) ||
        extent.seeds.includes(id) ||
        (kind !== 'actor' && kind !== 'topic' && kind !== 'assessment' && kind !== 'search')),
  )
  return {
    nodes: new Map(nodes),
    edges,
    core,
    hiddenByFilter: [...core].filter((id) => isOff(id) && isAsked(scene, id, hidden)),
    leftOut: [],
    repeaters: new Map(),
    brought: [],
  }
}

/** Kinds that start switched off are not missed. */
function isAsked(scene: Scene, id: string, hidden: ReadonlySet<string>): boolean {
  const kind = scene.nodes.get(id)?.kind
  return hidden.has(id) || kind === 'claim' || kind === 'source' || kind === 'actor' || kind === 'statement'
}

const BRINGING: ReadonlySet<string> = new Set(
  EDGE_GROUPS.filter((group) => 'brings' in group && group.brings).map(({ name }) => name),
)

function* broughtAlong(
  core: ReadonlySet<string>,
  byNode: ReadonlyMap<string, readonly SceneEdge[]>,
  off: ReadonlySet<string>,
): Generator<string> {
  for (const id of core)
    for (const edge of byNode.get(id) ?? [])
      if (BRINGING.has(edge.group) && !off.has(`edge:${edge.group}`)) yield otherEnd(edge, id)
}

interface EdgeFilter {
  readonly shown: ReadonlySet<string>
  readonly core: ReadonlySet<string>
  readonly extent: Extent
  readonly offered: (edge: SceneEdge) => boolean
}

/** Between two nodes of a claim's sourcing, only what its statements make. */
function* visibleEdges(
  edges: readonly SceneEdge[],
  { shown, core, extent, offered }: EdgeFilter,
): Generator<SceneEdge> {
  const wanted = extent.statements
  for (const edge of edges) {
    if (!shown.has(edge.from) || !shown.has(edge.to) || !offered(edge)) continue
    const within = wanted !== undefined && core.has(edge.from) && core.has(edge.to)
    if (!within || edge.statements.length === 0) {
      yield edge
      continue
    }
    const statements = edge.statements.filter((id) => wanted.has(id))
    if (statements.length > 0) yield statements.length === edge.statements.length ? edge : { ...edge, statements }
  }
}
