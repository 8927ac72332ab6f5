import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Scene } from '../scene/scene.ts'

/** What brings claims together: the documents that carry them, and what they have to do with each other. */
const TYING: ReadonlySet<string> = new Set(['affirms', 'denies', 'contradicts', 'bears'])

/**
 * Each claim with the claim that names its community: of those that share documents or bear on each other, the one with most ties. By the
 * method of Louvain (Blondel and others 2008) on claims and documents, without chance: the same dataset, the same groups.
 *
 * @param scene all of a dataset, with statements drawn as the lines that they make
 */
export function claimCommunities({ nodes, edges }: Scene): Map<string, string> {
  const graph = new UndirectedGraph()
  const drawn = [...nodes.values()].filter(({ kind }) => kind === 'claim' || kind === 'source')
  for (const { id } of drawn.sort((a, b) => (a.id < b.id ? -1 : 1))) graph.addNode(id)
  const add = (from: string, to: string, weight: number) =>
    graph.updateUndirectedEdgeWithKey(`${from} ${to}`, from, to, (known) => ({ weight: (known.weight ?? 0) + weight }))
  const ties = edges.filter(({ group, from, to }) => TYING.has(group) && graph.hasNode(from) && graph.hasNode(to))
  for (const { from, to, statements } of ties) {
    const [one, other] = from < to ? [from, to] : [to, from]
    if (one !== other) add(one, other, Math.max(1, statements.length))
  }
  const communities = louvain(graph, { randomWalk: false, rng: () => 0 })
  const firsts = new Map<number | undefined, string>()
  const claims = graph.filterNodes((id) => nodes.get(id)?.kind === 'claim')
  for (const id of claims) {
    const first = firsts.get(communities[id])
    if (first === undefined || graph.degree(id) > graph.degree(first)) firsts.set(communities[id], id)
  }
  return new Map(claims.map((id) => [id, firsts.get(communities[id]) ?? id]))
}
