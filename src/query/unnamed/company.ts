import type { Alike } from './alike.ts'
import type { EndsOfClaims } from './ends-of-claims.ts'

/** The anonymous ends of some claims: the company of an actor that is an end of just these. */
export interface Company {
  /** Whether somebody is among them. */
  has(actor: number): boolean
  /** How many of them may be one of a sort, if no record speaks of the two. */
  countFor(sort: string): number
  /** The first of these: those that are ends of most of the claims, then in order of id. */
  firstFor(sort: string, count: number): readonly number[]
}

/** What is asked of a sort is looked up once: linear in the ends of the claims, and in the square of how many sorts these are of. */
export function companyOf(claims: readonly number[], ends: EndsOfClaims, { isAnonymous, alike }: Asking): Company {
  const shared = new Map<number, number>()
  for (const claim of claims) {
    for (const end of ends.endsOf.get(claim) ?? []) if (isAnonymous(end)) shared.set(end, (shared.get(end) ?? 0) + 1)
  }
  const members = [...shared].sort(([a, often], [b, oftener]) => oftener - often || a - b).map(([actor]) => actor)
  const bySort = new Map<string, number>()
  for (const member of members) bySort.set(alike.sortOf(member), (bySort.get(alike.sortOf(member)) ?? 0) + 1)
  const countBySort = new Map<string, number>()
  const firstBySort = new Map<string, { readonly count: number; readonly found: readonly number[] }>()
  return {
    has: (actor) => shared.has(actor),
    countFor: (sort) => {
      const known = countBySort.get(sort) ?? sumOf(bySort, (other) => alike.maySorts(sort, other))
      countBySort.set(sort, known)
      return known
    },
    firstFor: (sort, count) => {
      const before = firstBySort.get(sort)
      if (before !== undefined && before.count >= count) return before.found
      const found = firstOf(members, count, (member) => alike.maySorts(sort, alike.sortOf(member)))
      firstBySort.set(sort, { count, found })
      return found
    },
  }
}

function sumOf(counts: ReadonlyMap<string, number>, isWanted: (key: string) => boolean): number {
  let sum = 0
  for (const [key, count] of counts) if (isWanted(key)) sum += count
  return sum
}

function firstOf(numbers: readonly number[], count: number, isWanted: (number: number) => boolean): number[] {
  const found: number[] = []
  for (const number of numbers) {
    if (found.length >= count) break
    if (isWanted(number)) found.push(number)
  }
  return found
}

/** What is known of actors. */
export interface Asking {
  readonly isAnonymous: (actor: number) => boolean
  readonly alike: Alike
}
