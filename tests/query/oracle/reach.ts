import { broader, conflicting, equivalents } from './claims.ts'
import { type NaiveEnd, naiveEnd } from './ends.ts'
import type { Oracle, Side } from './oracle.ts'
import { unique, untilStable } from './setting.ts'

/** Everything that the statements of a side lead to. */
export function reachedFrom(
  oracle: Oracle,
  carriers: readonly string[],
): { statements: Set<string>; whole: Set<string> } {
  const statements = new Set(carriers)
  untilStable(statements, () => {
    for (const id of [...statements])
      for (const upstream of oracle.holding(id)) if (upstream.kind === 'statement') statements.add(upstream.id)
  })
  const whole = [...statements].flatMap(oracle.holding).filter(({ kind }) => kind === 'document')
  return { statements, whole: new Set(whole.map(({ id }) => id)) }
}

/** Every end of a side, sorted by id. */
export function endsOf(oracle: Oracle, carriers: readonly string[]): NaiveEnd[] {
  const { statements, whole } = reachedFrom(oracle, carriers)
  const ends: NaiveEnd[] = [...whole].map((id) => naiveEnd(oracle, id))
  for (const id of statements) {
    const { end } = oracle.line(id)
    if (end !== undefined) ends.push(end)
    for (const upstream of oracle.holding(id))
      if (upstream.kind === 'actor') ends.push({ kind: 'actor', id: upstream.id })
  }
  return [...new Map(ends.map((end) => [end.id, end])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The misreports that would be on a side, and what their texts name. */
export function misreportsOf(oracle: Oracle, claim: string, side: Side): { statement: string; from: string[] }[] {
  const { dataset, view } = oracle
  const same = [...equivalents(oracle, claim, view.reads)]
  const contrary = same
    .flatMap((each) => conflicting(oracle, each, view.reads))
    .flatMap((each) => [...equivalents(oracle, each, view.reads)])
  return dataset.statements
    .filter(({ id, source }) => oracle.line(id).misreport && view.isActive(id) && oracle.isRead(source))
    .filter(({ polarity = 'affirms', claim: own }) => {
      if (side === 'for') return polarity === 'affirms' && same.includes(own)
      return (polarity === 'denies' && same.includes(own)) || (polarity === 'affirms' && contrary.includes(own))
    })
    .map((statement) => ({ statement: statement.id, from: unique(oracle.line(statement.id).named) }))
}

/** The statements that an active statement comes from, of those that are active, by lines that nobody rejected. */
export function activeUpstream(oracle: Oracle, statement: string): string[] {
  return oracle
    .line(statement)
    .comesFrom.filter(({ kind, id, rejected }) => kind === 'statement' && !rejected && oracle.view.isActive(id))
    .map(({ id }) => id)
}

/** All active statements that one comes from, however far. */
export function allUpstream(oracle: Oracle, statement: string): Set<string> {
  const reached = new Set(activeUpstream(oracle, statement))
  untilStable(reached, () => {
    for (const each of [...reached]) for (const other of activeUpstream(oracle, each)) reached.add(other)
  })
  return reached
}

/** Whether some active affirming statement lies on, or leads to, a ring of active statements. */
export function leadsToRing(oracle: Oracle, claim: string): boolean {
  const isOnRing = (id: string) => allUpstream(oracle, id).has(id)
  return oracle.dataset.statements
    .filter((statement) => oracle.view.isActive(statement.id) && oracle.speaks(statement, claim, 'for'))
    .some(({ id }) => isOnRing(id) || [...allUpstream(oracle, id)].some(isOnRing))
}

/** How many statements of a side are of a claim narrower than the one affirmed, and not equivalent to it. */
export function viaNarrower(oracle: Oracle, claim: string, side: Side): number {
  const { view } = oracle
  const same = (id: string) => [...equivalents(oracle, id, view.reads)]
  const contrary = broader(oracle, claim, view.reads).flatMap((of) => conflicting(oracle, of, view.reads))
  const affirmed = side === 'for' ? same(claim) : contrary.flatMap(same)
  return oracle
    .side(claim, side)
    .map(oracle.statement)
    .filter(({ polarity, claim: own }) => polarity !== 'denies' && !affirmed.includes(own)).length
}
