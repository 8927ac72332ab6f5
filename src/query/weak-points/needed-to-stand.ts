import { conditionalsFor, conditionsOf, premisesOf } from '../../sourcing/standing.ts'
import type { View } from '../../sourcing/view.ts'
import { inCommon, type Needed } from './needed-by-claims.ts'

/**
 * For each standing claim that rests on others everything without which it does not stand: whatever breaks each of the ways in which
 * it comes to stand, by breaking any part of that way. The largest solution, since standing is the least.
 *
 * @param falls what `neededByClaims` gave
 */
export function neededToStand(
  view: View,
  falls: ReadonlyMap<string, Needed>,
  claims: readonly string[],
): ReadonlyMap<string, Needed> {
  const ways = new Map(claims.map((claim) => [claim, waysOf(view, claim, falls)]))
  const needed = new Map<string, Needed>()
  const ofPart = (part: Part): Needed | undefined => ('falls' in part ? part.falls : needed.get(part.claim))
  const standing = standingAmong(ways)
  const sound = [...standing].map((claim): [string, Part[][]] => [
    claim,
    (ways.get(claim) ?? []).filter((way) => way.every((part) => 'falls' in part || standing.has(part.claim))),
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

function standingAmong(ways: ReadonlyMap<string, readonly (readonly Part[])[]>): Set<string> {
  const stands = new Set<string>()
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
