import { edgeKey } from '../../library.ts'
import type { Picture } from '../picture.ts'
import type { SceneEdge, SceneNode } from '../scene.ts'
import type { SourcingFold } from './sourcing-fold.ts'

export interface ApplyingFold {
  /** Records of the sourcing that are drawn though they bear on neither side: what is chosen. */
  readonly keep: ReadonlySet<string>
  /** Lines that the key switched off. */
  readonly isOff: (edge: SceneEdge) => boolean
}

/**
 * A picture of a claim's sourcing, folded. What bears on neither side is left out, and so are other claims; what somebody brought along
 * besides stays, tied to what is drawn.
 */
export function applyFold(picture: Picture, fold: SourcingFold, { keep, isOff }: ApplyingFold): Picture {
  const isFoldable = ({ id, kind }: SceneNode) => picture.core.has(id) && FOLDABLE.has(kind)
  const drawn = (id: string) => fold.merging.get(id) ?? id
  const isLeft = (node: SceneNode) => isFoldable(node) && !fold.nodes.has(drawn(node.id)) && !keep.has(node.id)
  const nodes = new Map<string, SceneNode>()
  for (const [id, node] of picture.nodes) if (!isLeft(node) && drawn(id) === id) nodes.set(id, node)
  for (const [as, members] of fold.members) {
    const node = nodes.get(as)
    const there = members.filter((id) => picture.nodes.has(id))
    const isGroup = there.length > 0 && !there.some((id) => fold.repeaters.get(id) === as)
    if (node !== undefined) nodes.set(as, { ...node, folded: [...node.folded, ...there], isGroup })
  }
  for (const [id, told] of fold.labels) {
    const node = nodes.get(id)
    if (node !== undefined && node.folded.length > 0) nodes.set(id, { ...node, says: told.says(told.of), told })
  }
  const isDrawn = ({ from, to }: SceneEdge) => nodes.has(from) && nodes.has(to)
  const sourcing = fold.edges.filter((edge) => isDrawn(edge) && !isOff(edge))
  const edges = [...sourcing, ...[...besides(picture, fold, sourcing)].filter(isDrawn)]
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]))
  for (const id of nodes.keys()) if (!picture.core.has(id) && !touched.has(id) && !keep.has(id)) nodes.delete(id)
  return { ...picture, nodes, edges }
}

/** What the sourcing of a claim is folded to, of what is drawn. */
export const FOLDABLE: ReadonlySet<string> = new Set(['claim', 'source', 'actor'])

/** The lines that are not of the sourcing, between what is drawn; those that come to say the same are one. */
function* besides({ edges, core }: Picture, fold: SourcingFold, told: readonly SceneEdge[]): Generator<SceneEdge> {
  const drawn = (id: string) => fold.merging.get(id) ?? id
  const seen = new Set(told.map(({ key }) => key))
  const isOf = (id: string) => core.has(id) && fold.nodes.has(drawn(id))
  for (const edge of edges) {
    if (edge.statements.length > 0 && isOf(edge.from) && isOf(edge.to)) continue
    const [from, to] = [drawn(edge.from), drawn(edge.to)]
    const key = edgeKey(from, edge.kind, to)
    // Who published one of those that repeat a document has not published that.
    const isBorrowed = edge.statements.length === 0 && (from !== edge.from || to !== edge.to)
    if (from === to || isBorrowed || seen.has(key)) continue
    seen.add(key)
    yield { ...edge, key, from, to }
  }
}
