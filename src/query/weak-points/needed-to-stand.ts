import { numberedComponents } from '../../algorithm/numbered-components.ts'
import { GrowingNumbers } from '../../columns/growing.ts'
import { claimSetsOf } from '../../sourcing/sides.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { type Falls, inCommon, type Needed } from './needed-by-claims.ts'
import { mayRestOnOthers, type Way, waysToStand } from './ways-to-stand.ts'

/**
 * For each standing claim that may rest on others everything without which it does not stand: whatever breaks each of the ways in which
 * it comes to stand, by breaking any part of that way. The largest solution, since standing is the least. Any other claim stands as long as
 * it is carried.
 *
 * Claims that rest on each other are gone round for together, after all that they rest on. Near linear where few do.
 */
export function neededToStand(view: View, falls: Falls): ReadonlyMap<number, Needed> {
  const { recordsOf } = numbersOf(view).columns
  const resting = recordsOf.claim.filter((claim) => mayRestOnOthers(view, claim))
  const ways = new Map<number, Way[]>()
  const { same } = claimSetsOf(view)
  for (const claim of resting) {
    const first = same(claim)[0] ?? claim
    // Equal claims come to stand in the same ways.
    ways.set(claim, ways.get(first) ?? waysToStand(view, claim, falls.isCarried(claim)))
  }
  const stands = new Set<number>()
  const needed = new Map<number, Needed>()
  const context: Context = {
    ways,
    stands: (claim) => (ways.has(claim) ? stands.has(claim) : falls.isCarried(claim)),
    neededBy: (claim) => (ways.has(claim) ? needed.get(claim) : new Set(falls.membersOf(claim))),
    fallsOf: (claim) => new Set(falls.membersOf(claim)),
  }
  for (const members of inOrder(resting, ways)) {
    repeat(members, (claim) => {
      if (stands.has(claim) || !ways.get(claim)?.some((way) => way.claims.every(context.stands))) return false
      stands.add(claim)
      return true
    })
    repeat(members, (claim) => {
      const now = breaking(context, claim)
      if (now === undefined || needed.get(claim)?.size === now.size) return false
      needed.set(claim, now)
      return true
    })
  }
  return needed
}

interface Context {
  readonly ways: ReadonlyMap<number, readonly Way[]>
  readonly stands: (claim: number) => boolean
  /** What a claim needs in order to stand; undefined while that is not known. */
  readonly neededBy: (claim: number) => Needed | undefined
  readonly fallsOf: (claim: number) => Needed
}

/** Goes round claims until nothing changes: once, where it is one. */
function repeat(claims: Uint32Array, change: (claim: number) => boolean): void {
  for (let changed = true; changed; ) {
    changed = false
    for (const claim of claims) if (change(claim)) changed = claims.length > 1
  }
}

/** Claims that rest on each other, each such set after all that it rests on. */
function* inOrder(resting: Uint32Array, ways: ReadonlyMap<number, readonly Way[]>): Generator<Uint32Array> {
  const places = new Map(Array.from(resting, (claim, place) => [claim, place]))
  const starts = new Uint32Array(resting.length + 1)
  const items = new GrowingNumbers()
  for (const [place, claim] of resting.entries()) {
    for (const way of ways.get(claim) ?? []) {
      for (const part of way.claims) {
        const to = places.get(part)
        if (to !== undefined) items.push(to)
      }
    }
    starts[place + 1] = items.length
  }
  const { order, bounds } = numberedComponents({ starts, items: items.toArray() }, places.values())
  for (let at = 0; at + 1 < bounds.length; at++) {
    yield order.subarray(bounds[at], bounds[at + 1]).map((place) => resting[place] ?? 0)
  }
}

/** What breaks all ways of a claim of which it is known what breaks them: nothing is ruled out by others. Undefined where it is of none. */
function breaking({ ways, stands, neededBy, fallsOf }: Context, claim: number): Needed | undefined {
  const broken: Needed[] = []
  for (const way of ways.get(claim) ?? []) {
    if (!way.claims.every(stands)) continue
    const parts = way.claims.map(neededBy)
    const known = parts.flatMap((part) => part ?? [])
    if (known.length < parts.length) continue
    const own = way.carried ? fallsOf(claim) : undefined
    broken.push(new Set([...(own ?? []), ...known.flatMap((each) => [...each])]))
  }
  return broken.length === 0 ? undefined : inCommon(broken)
}
