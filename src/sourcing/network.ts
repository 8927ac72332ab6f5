import { NONE } from '../columns/ids.ts'
import { edgeKey } from '../model/edges.ts'
import { byCodeUnit, sortedUnique } from '../model/order.ts'
import { type End, endFor, endOfSource } from './ends.ts'
import type { Sourcing } from './sourcing.ts'
import { walkUpstream } from './upstream.ts'
import { rootOf } from './works.ts'

/** One arrow of the flow network, and the statement and edges that it rests on. */
export interface Hop {
  readonly to: string
  /** The statement that makes it; absent where a document is taken whole. */
  readonly statement?: string
  readonly edges: readonly string[]
}

/**
 * The flow network of one side of a claim, from the claim to the ends: claim → works of its carrying statements; work → whatever a reached
 * statement of it comes from; own voice → its end; a document taken whole → its end. Works are named by their first versions.
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
  /** The works that the claim leads to. */
  readonly first: readonly Hop[]
  /** The arrows that leave each work, sorted by where they lead. */
  readonly next: ReadonlyMap<string, readonly Hop[]>
}

/** The network of the statements given, which carry. Linear in what is upstream of them. */
export function openNetwork(sourcing: Sourcing, carriers: readonly string[]): Network {
  const { lines, grounding } = sourcing
  const { columns } = grounding
  const { ids } = columns
  const reached: string[] = []
  const documents = new Map<string, number>()
  const ends = new Map<string, End>()
  const hops = new Map<string, Map<string, Hop>>()
  const addHop = (from: string, hop: Hop) => {
    if (from === hop.to) return
    const known = hops.get(from) ?? new Map<string, Hop>()
    if (!known.has(hop.to)) known.set(hop.to, hop)
    hops.set(from, known)
  }

  for (const { statement, line, comesFrom, origins } of walkUpstream(sourcing, carriers)) {
    const { source, work, end } = line
    reached.push(statement)
    if (end !== undefined) {
      ends.set(end.id, end)
      addHop(work, { to: end.id, statement, edges: [edgeKey(statement, 'in', source)] })
    }
    for (const [at, { kind, id, edges }] of comesFrom.entries()) {
      const origin = origins[at] ?? NONE
      if (kind === 'actor' && !ends.has(id)) ends.set(id, endFor(columns, origin))
      if (kind === 'document') documents.set(id, origin)
      const to =
        kind === 'statement' ? lines.at(origin).work : kind === 'document' ? ids.at(rootOf(columns, origin)) : id
      addHop(work, { to, statement, edges })
    }
  }
  for (const document of documents.values()) {
    const end = endFor(columns, endOfSource(columns, document))
    ends.set(end.id, end)
    addHop(ids.at(rootOf(columns, document)), { to: end.id, edges: [] })
  }
  return {
    carriers: sortedUnique(carriers),
    reached: reached.sort(byCodeUnit),
    documents: [...documents.keys()].sort(byCodeUnit),
    ends: [...ends.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    first: firstHops(sourcing, carriers),
    next: new Map([...hops].map(([from, known]) => [from, [...known.values()].sort((a, b) => byCodeUnit(a.to, b.to))])),
  }
}

function firstHops({ lines }: Sourcing, carriers: readonly string[]): Hop[] {
  const byWork = new Map<string, Hop>()
  for (const id of sortedUnique(carriers)) {
    const { source, work } = lines.of(id)
    if (!byWork.has(work)) byWork.set(work, { to: work, statement: id, edges: [edgeKey(id, 'in', source)] })
  }
  return [...byWork.values()].sort((a, b) => byCodeUnit(a.to, b.to))
}
