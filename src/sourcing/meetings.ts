import { type ForestCounts, openForestCounts, orderForest } from '../algorithm/forest-counts.ts'
import type { GraphReader } from '../graph/reader.ts'
import { traitsOf } from './actor-traits.ts'
import { mayCoincide, nearestAffiliation, sortOfActor } from './coincidence.ts'
import type { End } from './ends.ts'

/** Which of many ends may coincide, counted without comparing each with each. Ends are named by their places. */
export interface Meetings {
  enter(place: number): void
  leave(place: number): void
  /** With how many of those that have entered an end may coincide, itself left out. */
  count(place: number): number
  /** Whether two may coincide. */
  may(a: number, b: number): boolean
}

/** Ends of one sort, named or not, placed or not: of whoever stands here, only the affiliation is looked at. */
interface Room {
  readonly anonymous: boolean
  readonly sort: string
  /** Whether its ends have a nearest affiliation that is somebody named. */
  readonly placed: boolean
  readonly counts: ForestCounts
  size: number
}

/** What decides whom an end may be, where no record speaks of the two. */
interface Standing {
  readonly room: Room
  /** The node of its nearest affiliation. */
  readonly nearest: number | undefined
}

/**
 * Counts of meetings, with nobody there at first. By affiliations two ends meet when the nearest of one stands above that of the other, or is
 * it: that is counted in the forest of affiliations. Those of a sort of whom one is not placed meet at once. Pairs of which a record speaks are
 * looked at one by one. O(log ends) each, and as much as records say of the end.
 *
 * @param ends disclosed ones
 */
export function openMeetings(reader: GraphReader, ends: readonly End[]): Meetings {
  const forest = openAffiliations(reader)
  const nearest = ends.map(({ id }) => forest.add(nearestAffiliation(reader, id)))
  const order = orderForest(forest.parents)
  const rooms = new Map<string, Room>()
  const standings = ends.map(({ id }, place): Standing | undefined => {
    const actor = traitsOf(reader, id)
    if (actor === undefined) return undefined
    const node = nearest[place]
    const placed = node !== undefined && forest.isNamed(node)
    const key = `${sortOfActor(actor.type)} ${actor.anonymous} ${placed}`
    const { anonymous } = actor
    const room = rooms.get(key) ?? {
      anonymous,
      sort: sortOfActor(actor.type),
      placed,
      counts: openForestCounts(order),
      size: 0,
    }
    rooms.set(key, room)
    return { room, nearest: node }
  })
  const isWithin = (a: number, b: number) => order.holds(a, b) || order.holds(b, a)
  const byTraits = (a: Standing | undefined, b: Standing | undefined): boolean => {
    if (a === undefined || b === undefined || !mayMeet(a.room, b.room)) return false
    if (meetAtOnce(a.room, b.room)) return true
    return a.nearest !== undefined && b.nearest !== undefined && isWithin(a.nearest, b.nearest)
  }
  const spokenOf = spokenAmong(reader, ends)
  const may = (a: number, b: number): boolean => {
    const [left, right] = [ends[a], ends[b]]
    if (left === undefined || right === undefined || spokenOf.get(a)?.has(b) !== true)
      return byTraits(standings[a], standings[b])
    return mayCoincide(reader, left, right) !== undefined
  }
  const present = new Uint8Array(ends.length)
  const move = (place: number, by: 1 | -1) => {
    const standing = standings[place]
    if (standing === undefined) return
    present[place] = by === 1 ? 1 : 0
    standing.room.size += by
    if (standing.nearest !== undefined) standing.room.counts.add(standing.nearest, by)
  }
  const count = (place: number): number => {
    const own = standings[place]
    if (own === undefined) return 0
    // Whoever has no name meets himself by his traits.
    let found = own.room.anonymous && present[place] === 1 ? -1 : 0
    for (const room of rooms.values()) found += countIn(room, own)
    for (const other of spokenOf.get(place) ?? [])
      if (present[other] === 1) found += Number(may(place, other)) - Number(byTraits(own, standings[other]))
    return found
  }
  return { enter: (place) => move(place, 1), leave: (place) => move(place, -1), count, may }
}

/** How many in a room somebody meets by traits. */
function countIn(room: Room, own: Standing): number {
  if (room.size === 0 || !mayMeet(room, own.room)) return 0
  if (meetAtOnce(room, own.room)) return room.size
  return own.nearest === undefined ? 0 : room.counts.upFrom(own.nearest) + room.counts.below(own.nearest)
}

function mayMeet(a: Room, b: Room): boolean {
  return a.anonymous || b.anonymous
}

function meetAtOnce(a: Room, b: Room): boolean {
  return a.sort === b.sort && !(a.placed && b.placed)
}

/** The forest of affiliations, as far as some actors climb in it. */
function openAffiliations(reader: GraphReader) {
  const nodes = new Map<string, number>()
  const parents: number[] = []
  const ids: string[] = []
  /** The node of an actor, which is added with all above it; undefined where there is none. */
  const add = (start: string | undefined): number | undefined => {
    let below: number | undefined
    for (let id = start; id !== undefined; id = traitsOf(reader, id)?.affiliation) {
      const known = nodes.get(id)
      const node = known ?? ids.push(id) - 1
      if (below !== undefined) parents[below] = node
      if (known !== undefined) break
      nodes.set(id, node)
      parents.push(-1)
      below = node
    }
    return start === undefined ? undefined : nodes.get(start)
  }
  return { parents, add, isNamed: (node: number) => traitsOf(reader, ids[node] ?? '')?.anonymous !== true }
}

/** Of which others each of some ends says that they may be one or are not, or these of it. */
function spokenAmong(reader: GraphReader, ends: readonly End[]): ReadonlyMap<number, ReadonlySet<number>> {
  const places = new Map(ends.map(({ id }, place) => [id, place]))
  const spoken = new Map<number, Set<number>>()
  const add = (from: number, to: number) => {
    const known = spoken.get(from)
    if (known === undefined) spoken.set(from, new Set([to]))
    else known.add(to)
  }
  for (const [place, { id }] of ends.entries()) {
    if (traitsOf(reader, id)?.identified !== true) continue
    const { possiblySameAs = [], notSameAs = [] } = reader.record('actor', id) ?? {}
    for (const named of [...possiblySameAs, ...notSameAs]) {
      const other = places.get(named)
      if (other === undefined || other === place) continue
      add(place, other)
      add(other, place)
    }
  }
  return spoken
}
