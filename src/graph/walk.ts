import type { NodeKind } from '../model/edge-row.ts'
import { EDGE_KINDS, type EdgeKind, edgeRow } from '../model/edges.ts'
import { groupBy } from '../model/order.ts'
import type { GraphReader, Link } from './reader.ts'

/**
 * Which way to go along an edge: `out` with the arrow, `in` against it; `upstream` toward whoever said it, as the edge
 * table has it, `downstream` the other way (edges that lie across the stream are followed by neither); `both`.
 */
export type Direction = 'out' | 'in' | 'both' | 'upstream' | 'downstream'

export const DIRECTIONS: readonly Direction[] = ['out', 'in', 'both', 'upstream', 'downstream']

/** Edge kinds that lead from record to record: all but `hasStatus`, through which everything would be near everything. */
export const RECORD_EDGE_KINDS: readonly EdgeKind[] = EDGE_KINDS.filter((kind) => edgeRow(kind).to[0] !== 'status')

/** One edge, seen from a node that it touches. */
export interface Neighbour {
  readonly id: string
  readonly link: Link
  /** Whether the way to the neighbour goes with the arrow. */
  readonly forward: boolean
}

/** A node that a walk reaches, by the shortest way. */
export interface Step {
  readonly id: string
  /** Edges from the nearest seed. */
  readonly depth: number
  /** The edge by which it was reached, and from where; undefined for a seed. */
  readonly via: (Neighbour & { readonly from: string }) | undefined
}

export interface WalkOptions {
  /** Default: every kind but `hasStatus`. */
  readonly edges?: readonly EdgeKind[] | undefined
  /** Default `both`. */
  readonly direction?: Direction | undefined
  /** How many edges far; default as far as it goes. */
  readonly depth?: number | undefined
  /** Whether to step onto a node; what it declines may be offered again by another edge. */
  readonly enter?: ((neighbour: Neighbour, from: string) => boolean) | undefined
}

/**
 * Every node in reach of the seeds, nearest first, each once: seeds in the order given, neighbours in the order of the
 * edge table and of keys. Stop by leaving the loop: nothing is read ahead of what was asked for. O(nodes + edges reached).
 */
export function* walk(reader: GraphReader, seeds: Iterable<string>, options: WalkOptions = {}): Generator<Step> {
  const { depth: limit = Number.POSITIVE_INFINITY, enter = () => true } = options
  const seen = new Set<string>(seeds)
  let level: Step[] = [...seen].map((id) => ({ id, depth: 0, via: undefined }))
  for (let depth = 1; level.length > 0; depth++) {
    const next: Step[] = []
    for (const step of level) {
      yield step
      if (depth > limit) continue
      for (const neighbour of neighbours(reader, step.id, options)) {
        if (seen.has(neighbour.id) || !enter(neighbour, step.id)) continue
        seen.add(neighbour.id)
        next.push({ id: neighbour.id, depth, via: { ...neighbour, from: step.id } })
      }
    }
    level = next
  }
}

/** The edges of a node, by the order of the edge table, outgoing before incoming, then by key. */
export function* neighbours(
  reader: GraphReader,
  id: string,
  { edges = RECORD_EDGE_KINDS, direction = 'both' }: Pick<WalkOptions, 'edges' | 'direction'> = {},
): Generator<Neighbour> {
  const kind = reader.kindOf(id)
  if (kind === undefined) return
  for (const { kind: edge, forward } of turnsOf(kind, { edges, direction })) {
    if (forward) for (const link of reader.linksFrom(id, edge)) yield { id: link.to, link, forward }
    else for (const link of reader.linksTo(id, edge)) yield { id: link.from, link, forward }
  }
}

/** A kind of edge as it is taken from a node. */
export interface Turn {
  readonly kind: EdgeKind
  /** Whether that goes with the arrow. */
  readonly forward: boolean
}

/** How edges may be taken from nodes of a kind: by the order of the edge table, outgoing before incoming. */
export function turnsOf(
  kind: NodeKind,
  { edges, direction }: { readonly edges: readonly EdgeKind[]; readonly direction: Direction },
): readonly Turn[] {
  const wanted = edges === RECORD_EDGE_KINDS ? RECORD_EDGE_KINDS : new Set(edges)
  const turns: Turn[] = []
  for (const edge of TOUCHING.get(kind) ?? []) {
    if (!(wanted instanceof Set) ? edge === 'hasStatus' : !wanted.has(edge)) continue
    const { from, to } = edgeRow(edge)
    if (from === kind && goes(edge, direction, 'out')) turns.push({ kind: edge, forward: true })
    if (to.includes(kind) && goes(edge, direction, 'in')) turns.push({ kind: edge, forward: false })
  }
  return turns
}

const TOUCHING: ReadonlyMap<NodeKind, readonly EdgeKind[]> = new Map(
  [...groupBy(EDGE_KINDS.flatMap(kindsTouched), ([node]) => node)].map(([node, pairs]) => [
    node,
    pairs.map(([, edge]) => edge),
  ]),
)

function kindsTouched(edge: EdgeKind): [NodeKind, EdgeKind][] {
  const { from, to } = edgeRow(edge)
  return [...new Set([from, ...to])].map((node) => [node, edge])
}

/** Whether a direction follows edges of that kind with the arrow (`out`) or against it (`in`). */
export function goes(edge: EdgeKind, direction: Direction, way: 'out' | 'in'): boolean {
  if (direction === 'both' || direction === way) return true
  const { upstream } = edgeRow(edge)
  if (upstream === undefined || direction === 'out' || direction === 'in') return false
  return (direction === 'upstream') === ((upstream === 'along') === (way === 'out'))
}
