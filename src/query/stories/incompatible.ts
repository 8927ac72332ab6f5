import { byCodeUnit } from '../../model/order.ts'
import { isLater } from '../../sourcing/later.ts'
import { relationsTo } from '../../sourcing/relations.ts'
import { isCarried } from '../../sourcing/standing.ts'
import type { View } from '../../sourcing/view.ts'
import { type ConflictPair, pairsInConflict } from '../conflicts/conflict-pairs.ts'

/** Two carried claims that cannot both be true, and the conflict that makes it so. */
export interface Incompatible {
  /** Sorted; the same one twice where a claim implies both sides of a conflict. */
  readonly claims: readonly [string, string]
  /** The claims in conflict: the first is implied by the first, the second by the second. */
  readonly because: readonly [string, string]
}

/**
 * Every two carried claims that cannot both be true: what the one implies and what the other implies are in conflict, and that is not
 * only apparent. A claim implies itself, what it narrows to and what it depends on, transitively. Sorted, each pair once.
 */
export function incompatiblePairs(view: View): Incompatible[] {
  const claims = view.reader.ids('claim').filter((id) => !isLater(view, id))
  const carriedAbove = openImplying(view)
  const pairs = new Map<string, Incompatible>()
  const real = pairsInConflict(view, claims).filter(({ apart }) => apart === null)
  for (const { claims: because } of real.sort(byClaims)) {
    for (const one of carriedAbove(because[0])) {
      for (const other of carriedAbove(because[1])) {
        const swapped = other < one
        const pair = swapped ? ([other, one] as const) : ([one, other] as const)
        const key = pair.join(' ')
        if (pairs.has(key)) continue
        pairs.set(key, { claims: pair, because: swapped ? [because[1], because[0]] : because })
      }
    }
  }
  return [...pairs.values()].sort(byClaims)
}

/** A way to ask for the carried claims that imply a claim: itself, those that narrow to it, those that depend on it, transitively. */
function openImplying(view: View): (claim: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (claim) => {
    let found = known.get(claim)
    if (found === undefined) {
      found = implying(view, claim).filter((each) => isCarried(view, each))
      known.set(claim, found)
    }
    return found
  }
}

function implying(view: View, claim: string): string[] {
  const reached = new Set([claim])
  for (const id of reached) {
    for (const kind of ['narrows', 'dependsOn'] as const) {
      for (const { from } of relationsTo(view, id, kind)) reached.add(from)
    }
  }
  return [...reached].sort(byCodeUnit)
}

function byClaims(a: Pick<ConflictPair, 'claims'>, b: Pick<ConflictPair, 'claims'>): number {
  return byCodeUnit(a.claims.join(' '), b.claims.join(' '))
}
