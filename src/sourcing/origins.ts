import { apartByMeetings, fewestCliques } from '../algorithm/clique-cover.ts'
import type { GraphReader } from '../graph/reader.ts'
import type { Actor } from '../model/actor.ts'
import { traitsOf } from './actor-traits.ts'
import { type CoincidenceReason, mayCoincide } from './coincidence.ts'
import type { End } from './ends.ts'

/** How many independent origins a side has: at least `min`, at most `max`. */
export interface Origins {
  /** The distinct ends, sorted by id. */
  readonly ends: readonly End[]
  /** How many of the ends are somebody. */
  readonly disclosed: number
  /** How many are documents that name no source, or software: each may be any other. */
  readonly undisclosed: number
  readonly min: number
  readonly max: number
  /** Whether `min` is the least there can be, or only a lower bound. */
  readonly exact: boolean
  /** Why ends may coincide: pairs of disclosed ones; an undisclosed one by itself, since it may be any other. */
  readonly reasons: readonly { readonly ends: readonly string[]; readonly reason: CoincidenceReason }[]
  /** A way to reach `min`: disclosed ends that may all be one, together. Empty where `min` is only a bound. */
  readonly groups: readonly (readonly string[])[]
}

/** Up to so many disclosed ends the fewest origins are found exactly. */
const EXACT_LIMIT = 20

/**
 * Counts origins. `max` is the number of distinct ends; `min` a minimum clique cover of the disclosed ends in the graph of those
 * that may coincide (exact to 20 of them; above, the size of a greedily found set no two of which may, a lower bound).
 */
export function countOrigins(reader: GraphReader, ends: readonly End[]): Origins {
  const disclosed = ends.filter((end) => end.disclosed)
  const reasons = ends.length > 1 ? reasonsAmong(reader, ends) : []
  const ids = disclosed.map(({ id }) => id)
  const met = meetingsOf(reasons)
  const exact = ids.length <= EXACT_LIMIT
  const groups = exact ? fewestCliques(ids, (a, b) => met.get(a)?.has(b) ?? false) : []
  const least = exact ? groups.length : apartByMeetings(ids, met).length
  const min = ends.length === 0 ? 0 : Math.max(1, least)
  return {
    ends,
    disclosed: disclosed.length,
    undisclosed: ends.length - disclosed.length,
    min,
    max: ends.length,
    exact,
    reasons,
    groups,
  }
}

function reasonsAmong(reader: GraphReader, ends: readonly End[]): Origins['reasons'] {
  const reasons: { ends: string[]; reason: CoincidenceReason }[] = []
  const actors = ends.map(({ id, disclosed }) => (disclosed ? traitsOf(reader, id) : undefined))
  const anonymous = actors.flatMap((actor, index) => (actor?.anonymous === true ? [index] : []))
  const listed = actors.some((actor) => actor?.identified)
    ? listedAmong(ends.map(({ id, disclosed }) => (disclosed ? reader.record('actor', id) : undefined)))
    : new Map<number, readonly number[]>()
  for (const [index, a] of ends.entries()) {
    if (!a.disclosed) {
      reasons.push({ ends: [a.id], reason: 'undisclosed' })
      continue
    }
    // Two who are named are never one, unless somebody listed the one with the other.
    const others =
      actors[index]?.anonymous === true ? ends.keys() : sortedOnce([...anonymous, ...(listed.get(index) ?? [])])
    for (const other of others) {
      const b = ends[other]
      if (other <= index || b === undefined || !b.disclosed) continue
      const reason = mayCoincide(reader, a, b)
      if (reason !== undefined) reasons.push({ ends: [a.id, b.id], reason })
    }
  }
  return reasons
}

function sortedOnce(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b)
}

/** Which of some actors are listed as possibly the same, by their numbers, either way. */
function listedAmong(actors: readonly (Actor | undefined)[]): ReadonlyMap<number, readonly number[]> {
  const numbers = new Map(actors.flatMap((actor, index) => (actor === undefined ? [] : [[actor.id, index] as const])))
  const listed = new Map<number, number[]>()
  const add = (from: number, to: number) => listed.set(from, [...(listed.get(from) ?? []), to])
  actors.forEach((actor, index) => {
    for (const id of actor?.possiblySameAs ?? []) {
      const other = numbers.get(id)
      if (other === undefined) continue
      add(index, other)
      add(other, index)
    }
  })
  return listed
}

/** With which others each of the ends may coincide, of those that may with any. */
function meetingsOf(reasons: Origins['reasons']): ReadonlyMap<string, ReadonlySet<string>> {
  const met = new Map<string, Set<string>>()
  const add = (id: string, other: string) => {
    const others = met.get(id)
    if (others === undefined) met.set(id, new Set([other]))
    else others.add(other)
  }
  for (const { ends } of reasons) {
    const [a, b] = ends
    if (a === undefined || b === undefined) continue
    add(a, b)
    add(b, a)
  }
  return met
}
