import { Dice } from './dice.ts'

/** What decides a generated dataset. */
export interface GenerateOptions {
  /** How many claims it has: 1 or more. */
  readonly claims: number
  /** Any whole number: another one, another dataset of that size. Default 1. */
  readonly seed?: number | undefined
}

/** How many there are of what claims are told by and about. */
export interface Counts {
  readonly claims: number
  readonly sources: number
  readonly outlets: number
  readonly people: number
  /** People and offices that are not named. */
  readonly unnamed: number
  readonly groups: number
  readonly programs: number
  readonly platforms: number
  readonly topics: number
  /** Measures of figures, and of what is no figure. */
  readonly measures: number
  readonly traits: number
}

/**
 * A generated dataset, of which nothing is kept: whatever is asked of one of its records is worked out anew from the seed, the sort of thing
 * and its number, so that a dataset of any size needs no memory.
 */
export interface World {
  readonly counts: Counts
  /** The dice of one thing, at their beginning. */
  readonly dice: (sort: Sort, number: number) => Dice
}

/** The sorts of things that have dice of their own, and what names their dice. */
const SORTS = {
  outlet: 1,
  person: 2,
  unnamed: 3,
  group: 4,
  program: 5,
  platform: 6,
  topic: 7,
  measure: 8,
  trait: 9,
  document: 10,
  source: 11,
  versions: 12,
  opening: 13,
  claim: 14,
  bearing: 15,
  relation: 16,
  lines: 17,
  statement: 21,
  verdict: 18,
  grade: 19,
  search: 20,
} as const
type Sort = keyof typeof SORTS

/** The world of a seed. */
export function worldOf({ claims, seed = 1 }: GenerateOptions): World {
  const [low, high] = [seed % 2 ** 32, Math.floor(seed / 2 ** 32)]
  return { counts: countsOf(claims), dice: (sort, number) => new Dice(low, high, SORTS[sort], number) }
}

function countsOf(claims: number): Counts {
  const share = (claimsEach: number, least: number) => Math.max(least, Math.floor(claims / claimsEach))
  return {
    claims,
    sources: Math.max(6, Math.ceil(claims / 2)),
    outlets: share(200, 8),
    people: share(12, 8),
    unnamed: share(25, 3),
    groups: share(500, 1),
    programs: share(1000, 1),
    platforms: share(1000, 1),
    topics: share(100, 3),
    measures: share(250, 2),
    traits: share(1000, 1),
  }
}
