import { degreeOf } from '../../columns/edge-table.ts'
import { conditionalsFor, conditionsOf, premisesOf } from '../../sourcing/standing.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { inCommon, type Needed } from './needed-by-claims.ts'

/**
 * For each standing claim everything without which it does not stand: whatever breaks each of the ways in which
 * it comes to stand, by breaking any part of that way. The largest solution, since standing is the least.
 *
 * @param falls what `neededByClaims` gave
 */
export function neededToStand(
  view: View,
  falls: ReadonlyMap<string, Needed>,
  claims: readonly string[],
): ReadonlyMap<string, Needed> {
  /** A claim that rests on no other stands as long as it is carried. */
  const needed = new Map(falls)
  const resting = claims.filter((claim) => mayRestOnOthers(view, claim))
  for (const claim of resting) needed.delete(claim)
  const ways = new Map(resting.map((claim) => [claim, waysOf(view, claim, falls)]))
  const ofPart = (part: Part): Needed | undefined => ('falls' in part ? part.falls : needed.get(part.claim))
  const standing = standingAmong(ways, new Set(needed.keys()))
  const sound = [...ways].map(([claim, own]): [string, Part[][]] => [
    claim,
    own.filter((way) => way.every((part) => 'falls' in part || standing.has(part.claim))),
  ])
  for (let changed = true; changed; ) {
    changed = false
    for (const [claim, own] of sound) {
      const broken = own.flatMap((way) => breaking(way.map(ofPart)) ?? [])
      if (broken.length === 0) continue
      const now = inCommon(broken)
      const before = needed.get(claim)
      if (before?.size === now.size) continue
      needed.set(claim, now)
      changed = true
    }
  }
  return needed
}

/** Whether a claim, or one equal to it, may depend on another or be what a conditional concludes. */
function mayRestOnOthers(view: View, claim: string): boolean {
  const { columns } = numbersOf(view)
  const number = columns.ids.numberOf(claim)
  const [premises, concluded, equals] = [columns.edges('dependsOn'), columns.edges('then'), columns.edges('equivalent')]
  const ways = [premises.outgoing, concluded.incoming, equals.outgoing, equals.incoming]
  return ways.some((rows) => degreeOf(rows, number) > 0)
}

/** Part of a way to stand: that the claim is carried, with what it falls by; or that another claim stands. */
type Part = { readonly falls: Needed } | { readonly claim: string }

function waysOf(view: View, claim: string, falls: ReadonlyMap<string, Needed>): Part[][] {
  const asPart = (id: string): Part => ({ claim: id })
  const ways = conditionalsFor(view, claim).map((conditional) =>
    [conditional, ...conditionsOf(view, conditional)].map(asPart),
  )
  const own = falls.get(claim)
  return own === undefined ? ways : [[{ falls: own }, ...premisesOf(view, claim).map(asPart)], ...ways]
}

/** Those that stand with the ones of which it is known already. */
function standingAmong(
  ways: ReadonlyMap<string, readonly (readonly Part[])[]>,
  known: ReadonlySet<string>,
): Set<string> {
  const stands = new Set(known)
  for (let size = -1; size < stands.size; ) {
    size = stands.size
    for (const [claim, own] of ways) {
      if (own.some((way) => way.every((part) => 'falls' in part || stands.has(part.claim)))) stands.add(claim)
    }
  }
  return stands
}

/** What breaks a way: whatever breaks a part; undefined while some part is not known, for then nothing is ruled out. */
function breaking(parts: readonly (Needed | undefined)[]): Needed | undefined {
  const known = parts.flatMap((each) => each ?? [])
  return known.length < parts.length ? undefined : new Set(known.flatMap((each) => [...each]))
}
