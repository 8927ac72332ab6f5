import type { EdgesAt } from '../../graph/edges-at.ts'
import type { Turn } from '../../graph/walk.ts'
import { edgeRow } from '../../model/edges.ts'
import { byCodeUnit } from '../../model/order.ts'

/** An edge as it is taken from a node. */
export interface TakenEdge {
  readonly other: number
  readonly turn: Turn
  readonly key: string
}

/**
 * The edges from a node to others that are wanted, by the order of the edge table, outgoing before incoming, then by key: as `neighbours` has them.
 * Keys are made of what is wanted alone, and sorted only where numbers are not in their order.
 */
export function takenEdges(edges: EdgesAt, node: number, isWanted: (other: number) => boolean): TakenEdge[] {
  const taken: TakenEdge[] = []
  let from = 0
  let last: Turn | undefined
  const settle = () => {
    if (last === undefined || taken.length - from < 2 || isInOrder(last)) return
    const sorted = taken.slice(from).sort((a, b) => byCodeUnit(a.key, b.key))
    for (const [at, edge] of sorted.entries()) taken[from + at] = edge
  }
  edges.each(node, (other, turn, edge) => {
    if (!isWanted(other)) return
    if (turn !== last) {
      settle()
      from = taken.length
      last = turn
    }
    taken.push({ other, turn, key: edges.keyOf(node, other, turn, edge) })
  })
  settle()
  return taken
}

/** Whether edges in order of their other ends are in order of their keys: where these begin alike and say nothing after the other end. */
function isInOrder({ kind, forward }: Turn): boolean {
  return forward && edgeRow(kind).relation === undefined
}
