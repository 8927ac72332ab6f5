import { naiveEnd } from './ends.ts'
import { isSatire, type NaiveUpstream } from './lines.ts'
import type { Oracle } from './oracle.ts'
import { allUpstream } from './reach.ts'
import { unique } from './setting.ts'

export type Uncounted = 'retracted' | 'without' | 'later' | 'unread' | 'loop' | 'misreport' | 'satire'

/**
 * Every statement on either side of a claim that does not count, with every reason that holds of it or of something that it comes from: an
 * answer that gives one of them is right.
 */
export function notCounted(oracle: Oracle, claim: string): { statement: string; reasons: string[] }[] {
  return oracle.dataset.statements
    .filter((each) => oracle.speaks(each, claim, 'for') || oracle.speaks(each, claim, 'against'))
    .filter(({ id }) => !oracle.carrying.has(id))
    .map(({ id }) => ({
      statement: id,
      reasons: oracle.grounded.has(id) ? ['unread'] : unique(ungrounded(oracle, id, [])),
    }))
}

/** Why a statement is not grounded: by itself, or by what it comes from. */
function ungrounded(oracle: Oracle, statement: string, above: readonly string[]): Uncounted[] {
  const { line, view } = oracle
  const { comesFrom, end, misreport } = line(statement)
  if (!view.isActive(statement)) return view.deadBecause(statement)
  if (isSatire(oracle, oracle.statement(statement).source)) return ['satire']
  if (misreport) return ['misreport']
  if (end !== undefined) return view.deadBecause(end.id)
  const own: Uncounted[] = allUpstream(oracle, statement).has(statement) ? ['loop'] : []
  if (above.includes(statement)) return own
  return [...own, ...comesFrom.flatMap((upstream) => deadPlace(oracle, upstream, [...above, statement]))]
}

function deadPlace(oracle: Oracle, { kind, id, rejected }: NaiveUpstream, above: readonly string[]): Uncounted[] {
  if (rejected) return []
  if (kind === 'statement') return ungrounded(oracle, id, above)
  if (kind === 'actor') return oracle.view.deadBecause(id)
  const end = naiveEnd(oracle, id)
  return [
    ...(isSatire(oracle, id) ? ['satire' as const] : []),
    ...oracle.view.deadBecause(id),
    ...(end.kind === 'actor' ? oracle.view.deadBecause(end.id) : []),
  ]
}
