import { groupBy, sortedUnique } from '../../model/order.ts'
import { bearings, type Side } from '../../sourcing/sides.ts'
import type { Sourcing } from '../../sourcing/sourcing.ts'
import { statementOf } from '../../sourcing/statements.ts'
import { arrivalsAt, findLoop, walkUpstream } from '../../sourcing/upstream.ts'
import type { DeadReason } from '../../sourcing/view-options.ts'

/** A statement on a side of a claim that does not count, and why. */
export interface NotCounted {
  readonly statement: string
  readonly side: Side
  readonly reason: DeadReason | 'unread' | 'loop' | 'misreport' | 'satire'
  /** The records that it fails through: sources, actors or statements; for a loop its members; of a misreport what it names. */
  readonly because: readonly string[]
}

/** The statements on a side of a claim that do not count, sorted. */
export function notCountedOn(sourcing: Sourcing, claim: string, side: Side): NotCounted[] {
  const { view, isCarrying } = sourcing
  return bearings(view, claim, side)
    .filter(({ statement }) => !isCarrying(statement))
    .map(({ statement }) => ({ statement, side, ...whyNot(sourcing, statement) }))
}

function whyNot(sourcing: Sourcing, statement: string): Pick<NotCounted, 'reason' | 'because'> {
  const { view, isGrounded } = sourcing
  const { source } = statementOf(view.reader, statement)
  const dead = view.deadBecause(statement)
  if (dead !== undefined) return { reason: dead.reason, because: [dead.because] }
  if (sourcing.isSatire(source)) return { reason: 'satire', because: [source] }
  if (sourcing.isMisreport(statement)) return { reason: 'misreport', because: sourcing.lines.of(statement).named }
  if (isGrounded(statement)) return { reason: 'unread', because: [source] }
  return failedUpstream(sourcing, statement) ?? { reason: 'loop', because: findLoop(view, [statement]) ?? [] }
}

/** The nearest dead records that an active statement leads to; undefined where it only leads round in a loop. */
function failedUpstream(sourcing: Sourcing, statement: string): Pick<NotCounted, 'reason' | 'because'> | undefined {
  const visits = [...walkUpstream(sourcing, [statement], () => true)]
  for (const level of groupBy(visits, ({ depth }) => depth).values()) {
    const named = level.flatMap((visit) => [
      ...visit.comesFrom.map(({ id }) => id),
      ...arrivalsAt(sourcing, visit).map(({ end }) => end.id),
    ])
    const dead = sortedUnique(named).flatMap((id) => failureOf(sourcing, id) ?? [])
    const [first] = dead
    if (first !== undefined) return { reason: first.reason, because: sortedUnique(dead.map(({ because }) => because)) }
  }
  return undefined
}

/** Why nothing can come from a record: it is dead, says what is not meant, or is itself a misreport. */
function failureOf({ view, isSatire, isMisreport, lines }: Sourcing, id: string) {
  const dead = view.deadBecause(id)
  if (dead !== undefined) return dead
  const kind = view.reader.kindOf(id)
  const source = kind === 'source' ? id : kind === 'statement' ? lines.of(id).source : undefined
  if (source !== undefined && isSatire(source)) return { reason: 'satire', because: source } as const
  return kind === 'statement' && isMisreport(id) ? ({ reason: 'misreport', because: id } as const) : undefined
}
