import { bearings, misreportsOf } from './sides.ts'
import { STRENGTH_LABELS, type Strength, type StrengthLabel } from './strength.ts'
import { findLoop } from './upstream.ts'
import type { View } from './view.ts'

/** What the sourcing of a claim amounts to: always computed, never anybody's judgement. */
export const CORROBORATIONS = [
  'contested',
  'corroborated',
  'possiblyCorroborated',
  'singleParty',
  'singleSource',
  'singleAnonymous',
  'anonymousGroup',
  'undisclosed',
  'denied',
  'circular',
  'misreported',
  'unsupported',
] as const

/** What the sourcing of a claim amounts to. */
export type Corroboration = (typeof CORROBORATIONS)[number]

/** Each by name, and what it means. */
export const CORROBORATION_LABELS: Readonly<Record<Corroboration, StrengthLabel>> = {
  ...STRENGTH_LABELS,
  contested: { name: 'contested', means: 'What counts stands on both sides.' },
  denied: {
    name: 'only denied',
    means: 'Nothing that counts supports it, and something that counts speaks against it.',
  },
  circular: { name: 'circular', means: 'What supports it is repeated in a loop, and leads to no origin.' },
  misreported: {
    name: 'misreported',
    means: 'Pages say so, but what they name as their source says otherwise, or does not have it.',
  },
  unsupported: { name: 'unsupported', means: 'Nothing that counts supports it.' },
}

/** The corroboration of a claim whose two sides have these strengths. */
export function corroborationOf(view: View, claim: string, affirmed: Strength, denied: Strength): Corroboration {
  if (affirmed !== 'none') return denied === 'none' ? affirmed : 'contested'
  if (denied !== 'none') return 'denied'
  if (leadsToLoop(view, claim)) return 'circular'
  return misreportsOf(view, claim, 'for').length > 0 ? 'misreported' : 'unsupported'
}

/** Whether an active affirming statement lies on, or leads to, a cycle of active statements. */
function leadsToLoop(view: View, claim: string): boolean {
  const affirming = bearings(view, claim, 'for').map(({ statement }) => statement)
  return findLoop(view, affirming.filter(view.isActive)) !== undefined
}
