import { endsAbove } from '../../sourcing/ends-above.ts'
import { groundingOf } from '../../sourcing/grounding.ts'
import { carryingNumbers } from '../../sourcing/speakers.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'

/** Who is at the end of what, by number. */
export interface EndsOfClaims {
  /** The ends of every claim that is carried, sorted, in order of the claims. */
  readonly endsOf: ReadonlyMap<number, readonly number[]>
  /** The claims of which each is an end, sorted. */
  readonly claimsOf: ReadonlyMap<number, readonly number[]>
}

/** The ends of all claims, and the claims of all ends. Linear in what is upstream of each claim. */
export function endsOfClaims(view: View): EndsOfClaims {
  const grounding = groundingOf(view)
  const endsOf = new Map<number, readonly number[]>()
  const claimsOf = new Map<number, number[]>()
  for (const claim of numbersOf(view).columns.recordsOf.claim) {
    const carriers = carryingNumbers(view, claim, 'for')
    if (carriers.length === 0) continue
    const ends = [...endsAbove(grounding, carriers)].sort((a, b) => a - b)
    endsOf.set(claim, ends)
    for (const end of ends) {
      const known = claimsOf.get(end)
      if (known === undefined) claimsOf.set(end, [claim])
      else known.push(claim)
    }
  }
  return { endsOf, claimsOf }
}
