import { openCycleSearch } from '../../algorithm/leads-to-cycle.ts'
import type { Columns } from '../../columns/columns.ts'
import { ACTOR_FLAGS } from '../../columns/fields.ts'
import { oncePer } from '../../model/once.ts'
import type { Corroboration } from '../../sourcing/corroboration.ts'
import { isDisclosed } from '../../sourcing/ends.ts'
import { endsAbove } from '../../sourcing/ends-above.ts'
import { groundingOf } from '../../sourcing/grounding.ts'
import { isMisreported, type Side } from '../../sourcing/sides.ts'
import { carryingNumbers, speakersOn } from '../../sourcing/speakers.ts'
import type { Strength } from '../../sourcing/strength.ts'
import { activeStatementsAbove } from '../../sourcing/upstream.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { areAnyCorroborating } from './corroborating.ts'
import { knownActorsOf } from './known-actors.ts'
import { openStrengths } from './known-strengths.ts'

/** The strength of a side of a claim by number, as `support` has it. Linear in what is upstream of it; nothing is named. */
export function strengthAt(view: View, claim: number, side: Side): Strength {
  const grounding = groundingOf(view)
  const { columns } = grounding
  const carriers = carryingNumbers(view, claim, side)
  if (carriers.length === 0) return 'none'
  const disclosed = [...endsAbove(grounding, carriers)].filter((end) => isDisclosed(columns, end))
  const [first, ...others] = disclosed
  if (first === undefined) return 'undisclosed'
  if (others.length === 0) return strengthOfOne(columns, first)
  if (
    areAnyCorroborating(
      view,
      carriers,
      disclosed.sort((a, b) => a - b),
    )
  )
    return 'corroborated'
  const { partyOf } = knownActorsOf(view.reader)
  const party = partyOf(first)
  return others.every((end) => partyOf(end) === party) ? 'singleParty' : 'possiblyCorroborated'
}

function strengthOfOne({ of, rows }: Columns, actor: number): Strength {
  const flags = of.actor.flags[rows[actor] ?? 0] ?? 0
  if ((flags & ACTOR_FLAGS.anonymous) === 0) return 'singleSource'
  return (flags & ACTOR_FLAGS.several) === 0 ? 'singleAnonymous' : 'anonymousGroup'
}

/** The corroboration of claims by number. */
export interface Corroborations {
  /** The strength of a side of a claim. */
  strengthOf(claim: number, side: Side): Strength
  /** The corroboration of a claim. */
  of(claim: number): Corroboration
}

/**
 * The corroboration of the claims of a view, for questions that ask of all of them: each is worked out once, whichever of these asks first, and
 * kept as a small number.
 */
export const corroborationsOf: (view: View) => Corroborations = oncePer((view) => {
  const leadsToLoop = openLoopSearch(view)
  const strengthOf = openStrengths(view, strengthAt)
  return {
    strengthOf,
    of: (claim) => corroborationBy(view, claim, { strengthOf, leadsToLoop }),
  }
})

/** The corroboration of one claim by number: less than what is kept for all. */
export function corroborationAt(view: View, claim: number): Corroboration {
  return corroborationBy(view, claim, {
    strengthOf: (each, side) => strengthAt(view, each, side),
    leadsToLoop: openLoopSearch(view),
  })
}

/** As `corroborationOf`, by number. */
function corroborationBy(
  view: View,
  claim: number,
  { strengthOf, leadsToLoop }: Pick<Corroborations, 'strengthOf'> & { leadsToLoop: (statement: number) => boolean },
): Corroboration {
  const [affirmed, denied] = [strengthOf(claim, 'for'), strengthOf(claim, 'against')]
  if (affirmed !== 'none') return denied === 'none' ? affirmed : 'contested'
  if (denied !== 'none') return 'denied'
  for (const statement of speakersOn(view, claim, 'for')) if (leadsToLoop(statement)) return 'circular'
  return isMisreported(view, claim) ? 'misreported' : 'unsupported'
}

/** Whether an active statement lies on a cycle of active statements or leads to one. */
function openLoopSearch(view: View): (statement: number) => boolean {
  const { isActive } = numbersOf(view).presence
  const grounding = groundingOf(view)
  const leadsToCycle = openCycleSearch((statement) => activeStatementsAbove(grounding, statement))
  return (statement) => isActive(statement) && leadsToCycle(statement)
}
