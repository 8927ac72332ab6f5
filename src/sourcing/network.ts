import { edgeKey } from '../model/edges.ts'
import { byCodeUnit, sortedUnique } from '../model/order.ts'
import type { End } from './ends.ts'
import type { Sourcing } from './grounding.ts'

/** One arrow of the flow network, and the statement and edges that it rests on. */
export interface Hop {
  readonly to: string
  /** The statement that makes it; absent where a document is taken whole. */
  readonly statement?: string
  readonly edges: readonly string[]
}

/**
 * The flow network of one side of a claim, from the claim to the ends: claim → sources of its carrying statements; source →
 * whatever a reached statement of it comes from; own voice → its end; a document taken whole → its end.
 */
export interface Network {
  /** The carrying statements, sorted. */
  readonly carriers: readonly string[]
  /** Every grounded statement that they lead to, themselves included, sorted. */
  readonly reached: readonly string[]
  /** The documents that they lead to as a whole, sorted. */
  readonly documents: readonly string[]
  /** Every end that they lead to, sorted by id. */
  readonly ends: readonly End[]
  /** The sources that the claim leads to. */
  readonly first: readonly Hop[]
  /** The arrows that leave each source, sorted by where they lead. */
  readonly next: ReadonlyMap<string, readonly Hop[]>
}

/** The network of the statements given, which carry. Linear in what is upstream of them. */
export function openNetwork(sourcing: Sourcing, carriers: readonly string[]): Network {
  const { lines } = sourcing
  const reached = new Set(carriers)
  const documents = new Set<string>()
  const ends = new Map<string, End>()
  const hops = new Map<string, Map<string, Hop>>()
  const addHop = (from: string, hop: Hop) => {
    if (from === hop.to) return
    const known = hops.get(from) ?? new Map<string, Hop>()
    if (!known.has(hop.to)) known.set(hop.to, hop)
    hops.set(from, known)
  }
  const sourceOf = (statement: string) => lines.of(statement).source

  for (const id of reached) {
    const source = sourceOf(id)
    const line = lines.of(id)
    if (line.end !== undefined) {
      ends.set(line.end.id, line.end)
      addHop(source, { to: line.end.id, statement: id, edges: endEdges(id, source) })
    }
    for (const upstream of line.comesFrom) {
      if (!sourcing.holds(upstream)) continue
      if (upstream.kind === 'statement') reached.add(upstream.id)
      if (upstream.kind === 'actor') ends.set(upstream.id, { id: upstream.id, kind: 'actor' })
      if (upstream.kind === 'document') documents.add(upstream.id)
      const to = upstream.kind === 'statement' ? sourceOf(upstream.id) : upstream.id
      addHop(source, { to, statement: id, edges: upstream.edges })
    }
  }
  for (const document of documents) {
    const end = sourcing.documentEnd(document)
    ends.set(end.id, end)
    addHop(document, { to: end.id, edges: [] })
  }
  return {
    carriers: sortedUnique(carriers),
    reached: [...reached].sort(byCodeUnit),
    documents: [...documents].sort(byCodeUnit),
    ends: [...ends.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    first: firstHops(sourcing, carriers),
    next: new Map([...hops].map(([from, known]) => [from, [...known.values()].sort((a, b) => byCodeUnit(a.to, b.to))])),
  }
}

function firstHops({ lines }: Sourcing, carriers: readonly string[]): Hop[] {
  const bySource = new Map<string, Hop>()
  for (const id of sortedUnique(carriers)) {
    const { source } = lines.of(id)
    if (!bySource.has(source)) bySource.set(source, { to: source, statement: id, edges: [edgeKey(id, 'in', source)] })
  }
  return [...bySource.values()].sort((a, b) => byCodeUnit(a.to, b.to))
}

function endEdges(statement: string, source: string): string[] {
  return [edgeKey(statement, 'in', source)]
}

/** The ids of the ends that statements lead to. Linear in what is upstream of them. */
export function endsReached({ lines, holds, documentEnd }: Sourcing, carriers: readonly string[]): Set<string> {
  const ends = new Set<string>()
  const reached = new Set(carriers)
  for (const id of reached) {
    const { end, comesFrom } = lines.of(id)
    if (end !== undefined) ends.add(end.id)
    for (const upstream of comesFrom) {
      if (!holds(upstream)) continue
      if (upstream.kind === 'statement') reached.add(upstream.id)
      else ends.add(upstream.kind === 'actor' ? upstream.id : documentEnd(upstream.id).id)
    }
  }
  return ends
}

/**
 * Whether some carrying statement still leads to an end when sources and actors are taken away: by statements, not by the
 * network, so that it is exact where a document is reached in several ways. O(what is upstream).
 */
export function survives(sourcing: Sourcing, network: Network, removed: ReadonlySet<string>): boolean {
  const { lines, documentEnd } = sourcing
  const lost = (statement: string) => removed.has(lines.of(statement).source)
  const seen = new Set(network.carriers.filter((id) => !lost(id)))
  for (const id of seen) {
    const { end, comesFrom } = lines.of(id)
    if (end !== undefined && !removed.has(end.id)) return true
    for (const upstream of comesFrom) {
      if (removed.has(upstream.id) || !sourcing.holds(upstream)) continue
      if (upstream.kind === 'actor') return true
      if (upstream.kind === 'document' && !removed.has(documentEnd(upstream.id).id)) return true
      if (upstream.kind === 'statement' && !lost(upstream.id)) seen.add(upstream.id)
    }
  }
  return false
}
