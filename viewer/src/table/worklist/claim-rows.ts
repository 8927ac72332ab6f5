import { CORROBORATIONS, type Conflicts } from '../../library.ts'
import type { Sourced } from '../../model/corroborations.ts'
import { CORROBORATION_WORDS, STATUS_WORDS } from '../../words/code-words.ts'
import type { WorkColumn, WorkRow } from './work-rows.ts'

export const CLAIM_COLUMNS: readonly WorkColumn[] = [
  { name: 'Documents for it', means: 'documents read that count for it' },
  { name: 'Origins at most', means: 'how many there are behind them at most' },
  { name: 'Sourcing', means: 'what that amounts to' },
  { name: 'Status', means: 'what people made of it' },
  { name: 'Open conflicts', means: 'open ones that it is in' },
  { name: 'Rests on it', means: 'how much comes from it: statements, and claims that rest on it' },
]

export interface ClaimFacts {
  readonly textOf: (claim: string) => string
  readonly statusOf: (claim: string) => string
  readonly sourcedOf: (claim: string) => Sourced | undefined
  /** Undefined until it is worked out. */
  readonly conflicts: Conflicts | undefined
  readonly weightOf: (claim: string) => number
}

/** Claims as rows of a worklist: by need, those that most documents carry on weak sourcing come first. */
export function claimRows(claims: readonly string[], facts: ClaimFacts): WorkRow[] {
  const open = openConflicts(facts.conflicts)
  return claims.map((id) => {
    const sourced = facts.sourcedOf(id)
    const status = facts.statusOf(id)
    const weight = facts.weightOf(id)
    const conflicts = facts.conflicts === undefined ? null : (open.get(id) ?? 0)
    const weakness = sourced === undefined ? -1 : weaknessOf(sourced)
    return {
      id,
      kind: 'claim',
      name: facts.textOf(id),
      cells: [
        figure(sourced?.documents),
        figure(sourced?.origins),
        sourced === undefined ? null : CORROBORATION_WORDS[sourced.corroboration].name,
        STATUS_WORDS[status] ?? status,
        figure(conflicts),
        String(weight),
      ],
      keys: [sourced?.documents ?? -1, sourced?.origins ?? -1, weakness, status, conflicts ?? -1, weight],
      need: [weakness > 0 ? 1 : 0, sourced?.documents ?? 0, conflicts ?? 0, weight],
    }
  })
}

/** How far a claim is from being corroborated: 0 where it is, or may be. */
function weaknessOf({ corroboration }: Sourced): number {
  const rank = CORROBORATIONS.indexOf(corroboration)
  return corroboration === 'corroborated' || corroboration === 'possiblyCorroborated' ? 0 : rank + 1
}

function openConflicts(found: Conflicts | undefined): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { claims, open } of found?.conflicts ?? [])
    if (open) for (const claim of claims) counts.set(claim, (counts.get(claim) ?? 0) + 1)
  return counts
}

function figure(value: number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}
