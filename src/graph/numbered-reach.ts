import type { Columns } from '../columns/columns.ts'
import { oncePer } from '../model/once.ts'
import type { Ways } from './ways.ts'

/** Room to note what was reached, of which a graph has one: what is in it is only good until the next search. */
export interface Room {
  /** The records reached, nearest first. */
  readonly reached: Uint32Array
  /** By record: the last search that reached it. Never cleared: another search has another number. */
  readonly stamps: Uint32Array
  searches: number
}

/** The room of a graph: of its size, made once, and given by the machine where it is used. */
export const roomOf: (columns: Columns) => Room = oncePer(({ kinds }) => ({
  reached: new Uint32Array(kinds.length),
  stamps: new Uint32Array(kinds.length),
  searches: 0,
}))

/** Whence, along what, and how many edges far. */
interface Search {
  readonly starts: readonly number[]
  readonly ways: Ways
  readonly limit: number
}

const LAST_SEARCH = 0xff_ff_ff_ff

/** Writes everything in reach into the room, the starts first, each record once; returns how many. O(edges from what is reached). */
export function reachInto(room: Room, { starts, ways, limit }: Search): number {
  const { reached, stamps } = room
  const { starts: rows, others } = ways
  const search = nextSearch(room)
  let length = 0
  for (const start of starts) {
    if (stamps[start] === search) continue
    stamps[start] = search
    reached[length++] = start
  }
  let at = 0
  for (let depth = 0; depth < limit && at < length; depth++) {
    for (const level = length; at < level; at++) {
      const record = reached[at] ?? 0
      const end = rows[record + 1] ?? 0
      for (let edge = rows[record] ?? 0; edge < end; edge++) {
        const other = others[edge] ?? 0
        if (stamps[other] === search) continue
        stamps[other] = search
        reached[length++] = other
      }
    }
  }
  return length
}

/** The number of a search; where these run out, all stamps are cleared once. */
function nextSearch(room: Room): number {
  if (room.searches >= LAST_SEARCH) {
    room.stamps.fill(0)
    room.searches = 0
  }
  room.searches += 1
  return room.searches
}
