import { edgeKey, OUTLET_PREFIX, type QuickGraph, type QuickView } from '../library.ts'
import type { Grouping } from '../state/page-state.ts'
import type { Scene, SceneEdge, SceneNode } from './scene.ts'

/** Which node each node is drawn as; one that is not named stands for itself. */
export type Merging = ReadonlyMap<string, string>

/**
 * Documents that only repeat one other document, drawn as that one: what is left are the documents that add an origin.
 * Only what is in the scene counts. A ring of documents that repeat each other stays as it is.
 */
export function foldRepeaters({ nodes, edges }: Scene): Merging {
  const upstream = new Map<string, Set<string>>()
  for (const { from, to, group, kind } of edges) {
    const repeating = group === 'repeats' || (group === 'quotes' && nodes.get(from)?.kind === 'source')
    if (!repeating || kind === 'knownVia' || from === to) continue
    const found = upstream.get(from)
    if (found === undefined) upstream.set(from, new Set([to]))
    else found.add(to)
  }
  const parentOf = (id: string): string | undefined => {
    const [parent, ...more] = upstream.get(id) ?? []
    return more.length === 0 && parent !== undefined && nodes.get(parent)?.kind === 'source' ? parent : undefined
  }
  const merging = new Map<string, string>()
  for (const [id, { kind }] of nodes) {
    if (kind !== 'source') continue
    const seen = new Set([id])
    let root = id
    for (let next = parentOf(root); next !== undefined && !seen.has(next); next = parentOf(root)) {
      seen.add(next)
      root = next
    }
    const isRing = parentOf(root) !== undefined
    if (root !== id && !isRing) merging.set(id, root)
  }
  return merging
}

/** Claims that are the same in a view, drawn as one: as the one that was asked for, else as the first by id. Only what is in the scene counts. */
export function mergeEquals({ nodes }: Scene, { view, wordings }: QuickView, asked: readonly string[]): Merging {
  const merging = new Map<string, string>()
  const isAlone = (id: string) =>
    view.reader.linksFrom(id, 'equivalent').length + view.reader.linksTo(id, 'equivalent').length === 0
  for (const [id, { kind }] of nodes) {
    if (kind !== 'claim' || isAlone(id)) continue
    const same = [id, ...wordings(id).wordings].filter((each) => nodes.has(each)).sort()
    const as = asked.find((each) => same.includes(each)) ?? same[0] ?? id
    if (as !== id) merging.set(id, as)
  }
  return merging
}

/** Documents drawn as their publisher, or as whoever owns it at the top; what has none stays as it is. */
export function groupDocuments({ nodes }: Scene, open: QuickGraph, grouping: Exclude<Grouping, 'none'>): Merging {
  const merging = new Map<string, string>()
  for (const [id, { kind }] of nodes) {
    if (kind !== 'source') continue
    const { owners, top } = open.ownership(id)
    const as = grouping === 'owner' ? top : owners[0]
    if (typeof as === 'string') merging.set(id, OUTLET_PREFIX + as)
  }
  return merging
}

/** What a node that comes of merging is called, and how much rests on it. */
interface NewNodes {
  readonly labelOf: (id: string) => string
  readonly weightOf: (id: string) => number
}

/** A scene with several nodes drawn as one. What they fold is named; edges that come to say the same are one. */
export function mergeScene(scene: Scene, merging: Merging, { labelOf, weightOf }: NewNodes): Scene {
  if (merging.size === 0) return scene
  const nodes = new Map<string, SceneNode & { readonly folded: string[] }>()
  for (const [id, node] of scene.nodes) {
    const as = merging.get(id) ?? id
    const known = nodes.get(as)
    const first = known ??
      scene.nodes.get(as) ?? { ...node, id: as, label: labelOf(as), weight: weightOf(as), folded: [] }
    const whole = known ?? { ...first, folded: [...first.folded] }
    if (as !== id) whole.folded.push(id)
    nodes.set(as, whole)
  }
  const edges = new Map<string, SceneEdge & { readonly together?: Set<string> }>()
  for (const edge of scene.edges) {
    const from = merging.get(edge.from) ?? edge.from
    const to = merging.get(edge.to) ?? edge.to
    if (from === to) continue
    const key = edgeKey(from, edge.kind, to)
    const known = edges.get(key)
    if (known === undefined) {
      edges.set(key, { ...edge, key, from, to })
      continue
    }
    const together = known.together ?? new Set(known.statements)
    for (const statement of edge.statements) together.add(statement)
    edges.set(key, { ...known, together, inferred: known.inferred && edge.inferred })
  }
  const joined = ({ together, ...edge }: SceneEdge & { readonly together?: Set<string> }): SceneEdge =>
    together === undefined ? edge : { ...edge, statements: [...together] }
  return { nodes, edges: [...edges.values()].map(joined) }
}
