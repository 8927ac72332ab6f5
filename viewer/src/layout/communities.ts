import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { EDGE_KINDS, edgeKey, edgeRow, type GraphReader } from '../library.ts'

/** What brings claims together besides the documents that carry them: what they have to do with each other. */
const BETWEEN_CLAIMS = EDGE_KINDS.filter((kind) => ['contradicts', 'bears'].includes(edgeRow(kind).group))

/** How a statement is tied to its claim. */
const CARRYING = ['asserts', 'denies'] as const

/** Whom to tell how much was read. */
type TellRead = (progress: { readonly done: number; readonly all: number }) => void

/**
 * Each claim with the claim that names its community: of those that share documents or bear on each other, the one with most ties. By the
 * method of Louvain (Blondel and others 2008) on claims and documents, without chance: the same dataset, the same groups. Reads links and no
 * record; tells how many statements it has read, after which the method itself takes about as long.
 */
export function claimCommunities(reader: GraphReader, onRead: TellRead = () => undefined): Map<string, string> {
  const graph = new UndirectedGraph()
  const isClaim = new Set(reader.ids('claim'))
  for (const id of [...isClaim, ...reader.ids('source')].sort((a, b) => (a < b ? -1 : 1))) graph.addNode(id)
  const add = (from: string, to: string) => {
    const [one, other] = from < to ? [from, to] : [to, from]
    if (one === other || !graph.hasNode(one) || !graph.hasNode(other)) return
    graph.updateUndirectedEdgeWithKey(`${one} ${other}`, one, other, (known) => ({ weight: (known.weight ?? 0) + 1 }))
  }
  for (const { from, to } of relationsBetween(reader)) add(from, to)
  const statements = reader.ids('statement')
  for (const [index, id] of statements.entries()) {
    const source = reader.linksFrom(id, 'in')[0]?.to
    for (const kind of CARRYING)
      for (const { to } of reader.linksFrom(id, kind)) if (source !== undefined) add(to, source)
    if (index % 1000 === 0) onRead({ done: index, all: statements.length * 2 })
  }
  const communities = louvain(graph, { randomWalk: false, rng: () => 0 })
  const firsts = new Map<number | undefined, string>()
  const claims = graph.filterNodes((id) => isClaim.has(id))
  for (const id of claims) {
    const first = firsts.get(communities[id])
    if (first === undefined || graph.degree(id) > graph.degree(first)) firsts.set(communities[id], id)
  }
  return new Map(claims.map((id) => [id, firsts.get(communities[id]) ?? id]))
}

/** What claims have to do with each other, the same thing between the same two once. */
function* relationsBetween(reader: GraphReader): Generator<{ readonly from: string; readonly to: string }> {
  const told = new Set<string>()
  for (const kind of BETWEEN_CLAIMS)
    for (const id of reader.ids('claim'))
      for (const { from, to } of reader.linksFrom(id, kind)) {
        const key = edgeKey(from, kind, to)
        if (told.has(key)) continue
        told.add(key)
        yield { from, to }
      }
}
