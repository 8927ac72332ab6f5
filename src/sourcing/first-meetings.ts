import type { Meetings } from './meetings.ts'

/** The first pairs of ends that may coincide, and how many pairs there are in all. */
export interface FirstMeetings {
  /** By places, in order. */
  readonly pairs: readonly (readonly [number, number])[]
  readonly all: number
}

/** The first of the pairs that may coincide among so many ends. O(ends log ends), and for each end of a pair that is given those behind it. */
export function firstMeetings(meetings: Meetings, ends: number, most: number): FirstMeetings {
  const pairs: [number, number][] = []
  let all = 0
  for (let place = 0; place < ends; place++) meetings.enter(place)
  for (let place = 0; place < ends; place++) {
    meetings.leave(place)
    let left = meetings.count(place)
    all += left
    for (let other = place + 1; left > 0 && pairs.length < most; other++) {
      if (!meetings.may(place, other)) continue
      pairs.push([place, other])
      left--
    }
  }
  return { pairs, all }
}

/**
 * How many ends there are in a greedily found set no two of which may coincide, those first that may coincide with the fewest others: as
 * `apartByMeetings` finds it. O(ends log ends).
 */
export function countApart(meetings: Meetings, ends: number): number {
  const places = Array.from({ length: ends }, (_, place) => place)
  for (const place of places) meetings.enter(place)
  const degrees = places.map(meetings.count)
  for (const place of places) meetings.leave(place)
  const chosen = places
    .sort((a, b) => (degrees[a] ?? 0) - (degrees[b] ?? 0))
    .filter((place) => {
      if (meetings.count(place) > 0) return false
      meetings.enter(place)
      return true
    })
  for (const place of chosen) meetings.leave(place)
  return chosen.length
}
