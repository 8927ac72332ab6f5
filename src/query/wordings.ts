import { requireOfKind } from '../graph/require.ts'
import { isLater } from '../sourcing/later.ts'
import { entailmentOf } from '../sourcing/sides.ts'
import type { View } from '../sourcing/view.ts'

/** A claim, and how else it is worded. */
export interface Wordings {
  readonly claim: string
  /** The other claims that are the same one (`equivalent`, also through others), sorted. */
  readonly wordings: readonly string[]
}

/**
 * The claims that count as the same as one: whatever is asked of it answers for all of them. Those that came later than the view are left out.
 *
 * @throws HearsayError `unknown-id` where that is no claim
 */
export function wordings(view: View, claim: string): Wordings {
  requireOfKind(view, 'claim', claim)
  return { claim, wordings: otherWordings(view, claim) }
}

/** The same of the id of a claim that is there. */
export function otherWordings(view: View, claim: string): string[] {
  return entailmentOf(view)
    .same(claim)
    .filter((id) => id !== claim && !isLater(view, id))
}
