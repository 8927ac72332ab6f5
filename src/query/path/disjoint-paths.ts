import { neighbours } from '../../graph/walk.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { Connection } from './loopless-paths.ts'

type Ids = readonly string[]

/**
 * The most paths that share no node but their ends, as node ids: at most `most`, by length, then by ids in order. An edge between the
 * ends is a path of its own. Node-split unit flow, augmented along shortest ways. O(paths × edges reached).
 *
 * @see Menger 1927; Edmonds and Karp 1972
 */
export function disjointPaths(connection: Connection, most = Number.POSITIVE_INFINITY): Ids[] {
  const { from, to } = connection
  const flow: Flow = { next: new Map(), before: new Map(), firsts: new Set() }
  let count = 0
  while (from !== to && count < most) {
    const moves = augmentingMoves(connection, flow)
    if (moves === undefined) break
    for (const { a, b } of moves.filter((move) => move.undone)) cut(flow, connection, a, b)
    for (const { a, b } of moves.filter((move) => !move.undone)) tie(flow, connection, a, b)
    count += 1
  }
  const paths = [...flow.firsts].map((first) => follow(flow, [from, first], to))
  return paths.sort((one, other) => one.length - other.length || byCodeUnit(one.join(' '), other.join(' ')))
}

/** The paths so far: where each node on one goes on to, and comes from. */
interface Flow {
  readonly next: Map<string, string>
  readonly before: Map<string, string>
  /** The first node of each path. */
  readonly firsts: Set<string>
}

/** One step of an augmenting way: an edge that a path takes from now on, or takes no more. */
interface Move {
  readonly a: string
  readonly b: string
  readonly undone: boolean
}

function tie({ next, before, firsts }: Flow, { from, to }: Connection, a: string, b: string): void {
  if (a === from) firsts.add(b)
  else next.set(a, b)
  if (b !== to) before.set(b, a)
}

function cut({ next, before, firsts }: Flow, { from }: Connection, a: string, b: string): void {
  if (a === from) firsts.delete(b)
  else next.delete(a)
  before.delete(b)
}

function follow({ next }: Flow, start: Ids, to: string): Ids {
  const ids = [...start]
  for (let at = ids.at(-1); at !== undefined && at !== to; at = ids.at(-1)) {
    const following = next.get(at)
    if (following === undefined) throw new Error(`a path ends at ${at}: the flow is broken`)
    ids.push(following)
  }
  return ids
}

/** A place in the split graph: a node as it is entered, or as it is left. */
interface Place {
  readonly id: string
  readonly left: boolean
  readonly via: { readonly place: Place; readonly move: Move | undefined } | undefined
}

/** The shortest way on which one more path comes about, breadth first; undefined where there is none. */
function augmentingMoves(connection: Connection, flow: Flow): Move[] | undefined {
  const { from, to } = connection
  const seen = new Set<string>()
  const queue: Place[] = []
  const reach = (id: string, left: boolean, via: Place['via']) => {
    const key = `${left ? 'o' : 'i'}${id}`
    if (seen.has(key)) return
    seen.add(key)
    queue.push({ id, left, via })
  }
  reach(from, true, undefined)
  for (const place of queue) {
    const { id, left } = place
    if (!left) {
      const behind = flow.before.get(id)
      if (behind === undefined) reach(id, true, { place, move: undefined })
      else if (behind !== from) reach(behind, true, { place, move: { a: behind, b: id, undone: true } })
      continue
    }
    // A node that a path leaves was reached by undoing its step: its own entry may be undone as well.
    if (flow.next.has(id)) reach(id, false, { place, move: undefined })
    for (const other of reachedFrom(connection, id)) {
      if (other === from || flow.next.get(id) === other || (id === from && flow.firsts.has(other))) continue
      const move = { a: id, b: other, undone: false }
      if (other === to) return movesTo({ id: to, left: false, via: { place, move } })
      reach(other, false, { place, move })
    }
  }
  return undefined
}

function* reachedFrom({ reader, edges, direction, mayEnter }: Connection, id: string): Generator<string> {
  for (const neighbour of neighbours(reader, id, { edges, direction })) if (mayEnter(neighbour)) yield neighbour.id
}

function movesTo(last: Place): Move[] {
  const moves: Move[] = []
  for (let at: Place | undefined = last; at !== undefined; at = at.via?.place) {
    if (at.via?.move !== undefined) moves.unshift(at.via.move)
  }
  return moves
}
