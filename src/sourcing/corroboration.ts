import { sourcingOf } from './grounding.ts'
import { bearings } from './sides.ts'
import type { Strength } from './strength.ts'
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

/**
 * A cycle of active statements that some of the statements given lie on or lead to, or undefined: its members in the order in
 * which each comes from the next. Depth first, without recursion; linear in what is upstream.
 */
export function findLoop(view: View, statements: readonly string[]): string[] | undefined {
  const { lines } = sourcingOf(view)
  const upstream = (id: string) =>
    lines
      .of(id)
      .comesFrom.filter(({ kind, id: other }) => kind === 'statement' && view.isActive(other))
      .map(({ id: other }) => other)
  const done = new Set<string>()
  for (const start of statements) {
    const path: { id: string; rest: string[] }[] = []
    const open = new Set<string>()
    const enter = (id: string) => {
      open.add(id)
      path.push({ id, rest: upstream(id) })
    }
    if (!done.has(start)) enter(start)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.shift()
      if (next === undefined) {
        open.delete(top.id)
        done.add(top.id)
        path.pop()
      } else if (open.has(next)) {
        const ids = path.map(({ id }) => id)
        return ids.slice(ids.indexOf(next))
      } else if (!done.has(next)) enter(next)
    }
  }
  return undefined
}
