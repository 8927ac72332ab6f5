import { apartByMeetings, fewestCliques } from '../algorithm/clique-cover.ts'
import type { GraphReader } from '../graph/reader.ts'
import { groupBy } from '../model/order.ts'
import { traitsOf } from './actor-traits.ts'
import { type CoincidenceReason, mayCoincide } from './coincidence.ts'
import type { End } from './ends.ts'
import { countApart, firstMeetings } from './first-meetings.ts'
import { openMeetings } from './meetings.ts'

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
  /** How many pairs that may coincide there are besides, where there are too many to tell; absent where `reasons` has all. */
  readonly moreReasons?: number
  /** A way to reach `min`: disclosed ends that may all be one, together. Empty where `min` is only a bound. */
  readonly groups: readonly (readonly string[])[]
}

/** The fewest and the most origins that there can be. */
export type OriginBounds = Pick<Origins, 'min' | 'max' | 'exact'>

/** Up to so many disclosed ends the fewest origins are found exactly. */
const EXACT_LIMIT = 20

/** Up to so many ends each is compared with each: there are no more pairs than are told. */
const FEW = 40

/** So many pairs that may coincide are told one by one. */
export const MOST_PAIRS = 1000

/**
 * Counts origins. `max` is the number of distinct ends; `min` a minimum clique cover of the disclosed ends in the graph of those
 * that may coincide (exact to 20 of them; above, the size of a greedily found set no two of which may, a lower bound). Near linear in the
 * ends where these are many.
 */
export function countOrigins(reader: GraphReader, ends: readonly End[], few = FEW): Origins {
  const disclosed = ends.filter((end) => end.disclosed)
  const { reasons, more, groups, least } = disclosed.length > few ? amongMany(reader, ends) : amongFew(reader, ends)
  const exact = disclosed.length <= EXACT_LIMIT
  return {
    ends,
    disclosed: disclosed.length,
    undisclosed: ends.length - disclosed.length,
    min: ends.length === 0 ? 0 : Math.max(1, least),
    max: ends.length,
    exact,
    reasons,
    ...(more === 0 ? {} : { moreReasons: more }),
    groups,
  }
}

/** The same figures without the reasons: for whoever asks for them in a great many views. */
export function boundOrigins(reader: GraphReader, ends: readonly End[]): OriginBounds {
  const disclosed = ends.filter((end) => end.disclosed)
  if (disclosed.length <= FEW) {
    const { min, max, exact } = countOrigins(reader, ends)
    return { min, max, exact }
  }
  return {
    min: Math.max(1, countApart(openMeetings(reader, disclosed), disclosed.length)),
    max: ends.length,
    exact: false,
  }
}

interface Coincidences extends Pick<Origins, 'reasons' | 'groups'> {
  /** How many pairs there are besides those in `reasons`. */
  readonly more: number
  /** The fewest that the disclosed ends can be. */
  readonly least: number
}

function amongFew(reader: GraphReader, ends: readonly End[]): Coincidences {
  const reasons = ends.length > 1 ? reasonsAmong(reader, ends) : []
  const ids = ends.filter((end) => end.disclosed).map(({ id }) => id)
  const met = meetingsOf(reasons)
  if (ids.length > EXACT_LIMIT) return { reasons, more: 0, groups: [], least: apartByMeetings(ids, met).length }
  const groups = fewestCliques(ids, (a, b) => met.get(a)?.has(b) ?? false)
  return { reasons, more: 0, groups, least: groups.length }
}

/** Where they are many, pairs are counted, and only the first of them told. */
function amongMany(reader: GraphReader, ends: readonly End[]): Coincidences {
  const disclosed = ends.filter((end) => end.disclosed)
  const meetings = openMeetings(reader, disclosed)
  const least = countApart(meetings, disclosed.length)
  const { pairs, all } = firstMeetings(meetings, disclosed.length, MOST_PAIRS)
  const pairsOf = groupBy(pairs, ([first]) => first)
  let place = 0
  const reasons = ends.flatMap((end) => {
    if (!end.disclosed) return [{ ends: [end.id], reason: 'undisclosed' as const }]
    return (pairsOf.get(place++) ?? []).flatMap(([, other]) => {
      const partner = disclosed[other]
      const reason = partner && mayCoincide(reader, end, partner)
      return reason === undefined ? [] : [{ ends: [end.id, partner?.id ?? ''], reason }]
    })
  })
  return { reasons, more: all - pairs.length, groups: [], least }
}

function reasonsAmong(reader: GraphReader, ends: readonly End[]): Origins['reasons'] {
  const reasons: { ends: string[]; reason: CoincidenceReason }[] = []
  const isAnonymous = (end: End) => end.disclosed && traitsOf(reader, end.id)?.anonymous === true
  const anonymous = ends.map(isAnonymous)
  // Two who are named are never one, unless somebody listed the one with the other.
  const isListed = ends.some(({ id, disclosed }) => disclosed && traitsOf(reader, id)?.identified === true)
  for (const [index, a] of ends.entries()) {
    if (!a.disclosed) {
      reasons.push({ ends: [a.id], reason: 'undisclosed' })
      continue
    }
    for (let other = index + 1; other < ends.length; other++) {
      const b = ends[other]
      if (b?.disclosed !== true || !(isListed || anonymous[index] === true || anonymous[other] === true)) continue
      const reason = mayCoincide(reader, a, b)
      if (reason !== undefined) reasons.push({ ends: [a.id, b.id], reason })
    }
  }
  return reasons
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
