import { degreeOf } from '../../columns/edge-table.ts'
import { once } from '../../model/once.ts'
import { nearEquals, nearNarrower } from '../../sourcing/near-narrower.ts'
import { claimSetsOf, type Side } from '../../sourcing/sides.ts'
import { STRENGTHS, type Strength } from '../../sourcing/strength.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'

/** So many claims below one are little: its statements are gone through at once. */
const FEW = 32

/**
 * A way to ask for the strength of sides of claims by number, each worked out once.
 *
 * What carries a claim carries all that it narrows to, and what corroborates it there corroborates these: more statements take no way away.
 * So above a claim that is corroborated nothing is gone through. Equal claims are alike. And nothing speaks against a claim below no claim that is denied or
 * contradicted.
 */
export function openStrengths(
  view: View,
  strengthAt: (view: View, claim: number, side: Side) => Strength,
): (claim: number, side: Side) => Strength {
  const { rows, recordsOf } = numbersOf(view).columns
  const room = recordsOf.claim.length
  const kept = { for: new Uint8Array(room), against: new Uint8Array(room) }
  const knownOf = (claim: number, side: Side) => STRENGTHS[(kept[side][rows[claim] ?? 0] ?? 0) - 1]
  const opposed = once(() => opposedClaims(view))
  const workOut = (claim: number, side: Side): Strength => {
    for (const equal of nearEquals(view, claim)) {
      const known = knownOf(equal, side)
      if (known !== undefined) return known
    }
    if (side === 'against') return opposed().has(claim) ? strengthAt(view, claim, side) : 'none'
    for (const near of nearNarrower(view, claim)) if (knownOf(near, side) === 'corroborated') return 'corroborated'
    return strengthAt(view, claim, side)
  }
  const keep = (claim: number, side: Side): Strength => {
    const strength = workOut(claim, side)
    kept[side][rows[claim] ?? 0] = STRENGTHS.indexOf(strength) + 1
    return strength
  }
  const isUnknown = (claim: number) => knownOf(claim, 'for') === undefined
  return (claim, side) => {
    const known = knownOf(claim, side)
    if (known !== undefined) return known
    if (side === 'for') for (const below of unknownBelow(view, claim, isUnknown)) keep(below, side)
    return keep(claim, side)
  }
}

/** The claims below one whose strength is unknown, each after those below it; none where they are few. */
function unknownBelow(view: View, claim: number, isUnknown: (claim: number) => boolean): number[] {
  const seen = new Set([claim])
  const found: number[] = []
  const path = [{ claim, left: nearNarrower(view, claim) }]
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const { value: near, done } = top.left.next()
    if (done === true) {
      found.push(top.claim)
      path.pop()
    } else if (!seen.has(near) && isUnknown(near)) {
      seen.add(near)
      path.push({ claim: near, left: nearNarrower(view, near) })
    }
  }
  // The claim itself is the last.
  return found.length <= FEW ? [] : found.slice(0, -1)
}

/** The claims against which anything may speak: those that are denied or in a contradiction, and all below them. */
function opposedClaims(view: View): ReadonlySet<number> {
  const { columns } = numbersOf(view)
  const [denies, contradicts] = [columns.edges('denies').incoming, columns.edges('contradicts')]
  const ways = [denies, contradicts.outgoing, contradicts.incoming]
  const isOpposed = (claim: number) => ways.some((rows) => degreeOf(rows, claim) > 0)
  return claimSetsOf(view).allNarrower(columns.recordsOf.claim.filter(isOpposed))
}
