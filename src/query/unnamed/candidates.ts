import type { Asking, Company } from './company.ts'

/** Who else an anonymous actor may be, by number. */
export interface Candidates {
  /** Sorted. */
  readonly shown: readonly number[]
  /** Those of them that the dataset lists. */
  readonly listed: ReadonlySet<number>
  /** How many may be the same besides. */
  readonly more: number
}

/**
 * Whom the dataset lists, and of its company those who are ends of most of its claims, then in order of id; the others are counted by their
 * sorts, and not one by one. O(the limit + what records say of the actor).
 *
 * @param limit of those whom the dataset does not list
 */
export function candidatesFor(
  actor: number,
  company: Company,
  { alike, limit }: Asking & { readonly limit: number },
): Candidates {
  const named = alike.listedWith(actor)
  const listed = [...named].filter((other) => other !== actor && alike.reasonFor(actor, other) !== undefined)
  const spokenOf = new Set([actor, ...named, ...alike.notSameAs(actor)])
  const sort = alike.sortOf(actor)
  const isCounted = (other: number) => company.has(other) && alike.maySorts(sort, alike.sortOf(other))
  const count = company.countFor(sort) - [...spokenOf].filter(isCounted).length
  const others = company.firstFor(sort, limit + spokenOf.size).filter((other) => !spokenOf.has(other))
  const put = others.slice(0, limit)
  return {
    shown: [...listed, ...put].sort((a, b) => a - b),
    listed: new Set(listed),
    more: count - put.length,
  }
}
