import { KIND_CODES } from '../../columns/columns.ts'
import { othersOf } from '../../columns/edge-table.ts'
import { requireOfKind } from '../../graph/require.ts'
import { byCodeUnit } from '../../model/order.ts'
import { bearingNumbers } from '../../sourcing/sides.ts'
import type { View } from '../../sourcing/view.ts'
import { attributionLost, confirmationUnnamed, descriptorsChanged } from './attribution.ts'
import { chainsOf, type DriftChain } from './chains.ts'
import { changedSteps } from './changed-steps.ts'
import { missingFrom } from './credited.ts'
import { DRIFT_KINDS, type DriftStep } from './drift-step.ts'
import { openSayings, type Sayings } from './sayings.ts'

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
  const sayings = openSayings(view)
  const scope = claim === undefined ? everyActive(sayings) : statementsOf(sayings, claim)
  const missing = new Map<number, readonly number[]>()
  const steps = scope.flatMap((statement) => {
    const unnamed = missingFrom(sayings, statement)
    if (unnamed.length > 0) missing.set(statement, unnamed)
    return stepsAt(sayings, statement, unnamed)
  })
  return {
    claim: claim ?? null,
    steps: steps.sort(
      (a, b) =>
        byCodeUnit(a.statement, b.statement) ||
        DRIFT_KINDS.indexOf(a.kind) - DRIFT_KINDS.indexOf(b.kind) ||
        byCodeUnit(a.from ?? '', b.from ?? ''),
    ),
    chains: chainsOf(sayings, scope, (statement) => missing.get(statement) ?? NOTHING),
  }
}

const NOTHING: readonly number[] = []

function everyActive({ columns, presence }: Sayings): number[] {
  return [...columns.recordsOf.statement].filter(presence.isActive)
}

/** The active statements that bear on a claim, and all active ones upstream of them. */
function statementsOf({ view, columns, presence, grounding: { lines } }: Sayings, claim: string): number[] {
  requireOfKind(view, 'claim', claim)
  const { ids, kinds, edges } = columns
  const number = ids.numberOf(claim)
  const sides = (['for', 'against'] as const).flatMap((side) => bearingNumbers(view, number, side))
  const starts = [...sides.map(({ statement }) => statement), ...othersOf(edges('declines').incoming, number)]
  const reached = new Set(starts.filter(presence.isActive))
  for (const statement of reached) {
    const place = lines.at(statement)
    for (let index = 0; index < lines.countAt(place); index++) {
      const to = lines.originAt(place, index)
      if (kinds[to] === KIND_CODES.statement && presence.isActive(to)) reached.add(to)
    }
  }
  return [...reached].sort((a, b) => a - b)
}

function stepsAt(sayings: Sayings, number: number, missing: readonly number[]): DriftStep[] {
  return [
    ...changedSteps(sayings, number),
    ...attributionLost(sayings, number, missing),
    ...descriptorsChanged(sayings, number),
    ...confirmationUnnamed(sayings, number),
  ]
}
