import { requireOfKind } from '../../graph/require.ts'
import { byCodeUnit, sortedUnique } from '../../model/order.ts'
import { bearings } from '../../sourcing/sides.ts'
import { sourcingOf } from '../../sourcing/sourcing.ts'
import { walkUpstream } from '../../sourcing/upstream.ts'
import type { View } from '../../sourcing/view.ts'
import { attributionLost, confirmationUnnamed, descriptorsChanged } from './attribution.ts'
import { chainsOf, type DriftChain } from './chains.ts'
import { DRIFT_KINDS, type DriftStep } from './drift-step.ts'
import { stepsBetween, stepsOfMutation } from './steps.ts'

/** Where statements say other than what they come from. */
export interface Drift {
  /** The claim asked about; null for the whole dataset. */
  readonly claim: string | null
  /** One step each, by statement, then kind, then what it comes from. */
  readonly steps: readonly DriftStep[]
  /** The same over whole chains of three statements and more, by statement, then end. */
  readonly chains: readonly DriftChain[]
}

/**
 * Every step at which an active statement says other than what it comes from: of those that speak for, against or not to a claim and all
 * upstream of them, or of the whole dataset.
 *
 * @throws HearsayError `unknown-id`
 */
export function drift(view: View, claim?: string): Drift {
  const scope = claim === undefined ? view.reader.ids('statement').filter(view.isActive) : statementsOf(view, claim)
  const steps = scope.flatMap((statement) => stepsAt(view, statement))
  return {
    claim: claim ?? null,
    steps: steps.sort(
      (a, b) =>
        byCodeUnit(a.statement, b.statement) ||
        DRIFT_KINDS.indexOf(a.kind) - DRIFT_KINDS.indexOf(b.kind) ||
        byCodeUnit(a.from ?? '', b.from ?? ''),
    ),
    chains: chainsOf(view, scope),
  }
}

/** The active statements that bear on a claim, and all active ones upstream of them. */
function statementsOf(view: View, claim: string): string[] {
  requireOfKind(view, 'claim', claim)
  const sides = [...bearings(view, claim, 'for'), ...bearings(view, claim, 'against')].map(({ statement }) => statement)
  const noComment = view.reader.linksTo(claim, 'declines').map(({ from }) => from)
  const starts = [...sides, ...noComment].filter(view.isActive)
  const visits = walkUpstream(sourcingOf(view), starts, ({ id }) => view.isActive(id))
  return sortedUnique([...visits].map(({ statement }) => statement))
}

function stepsAt(view: View, id: string): DriftStep[] {
  const sourcing = sourcingOf(view)
  // A line that was looked up and rejected still shows what it made of what it names.
  const { comesFrom, mutations } = sourcing.lines.of(id)
  return [
    ...comesFrom.flatMap((other) =>
      other.kind === 'statement' && view.isActive(other.id) ? stepsBetween(view, id, other) : [],
    ),
    ...mutations.flatMap((mutation) => stepsOfMutation(view, id, mutation)),
    ...attributionLost(view, id),
    ...descriptorsChanged(view, id),
    ...confirmationUnnamed(view, id),
  ]
}
