import { bearings } from './sides.ts'
import type { Strength } from './strength.ts'
import { findLoop } from './upstream.ts'
import type { View } from './view.ts'

/** What the sourcing of a claim amounts to: always computed, never anybody's judgement. */
export const CORROBORATIONS = [
  'contested',
  'corroborated',
  'possiblyCorroborated',
  'singleSource',
  'singleAnonymous',
  'anonymousGroup',
  'singleUndisclosed',
  'denied',
  'circular',
  'unsupported',
] as const

export type Corroboration = (typeof CORROBORATIONS)[number]

/** The corroboration of a claim whose two sides have these strengths. */
export function corroborationOf(view: View, claim: string, affirmed: Strength, denied: Strength): Corroboration {
  if (affirmed !== 'none') return denied === 'none' ? affirmed : 'contested'
  if (denied !== 'none') return 'denied'
  return leadsToLoop(view, claim) ? 'circular' : 'unsupported'
}

/** Whether an active affirming statement lies on, or leads to, a cycle of active statements. */
function leadsToLoop(view: View, claim: string): boolean {
  const affirming = bearings(view, claim, 'for').map(({ statement }) => statement)
  return findLoop(view, affirming.filter(view.isActive)) !== undefined
}
