import { postorder } from '../../algorithm/depth-first.ts'
import type { Upstream } from '../../sourcing/attributions.ts'
import { type Sourcing, sourcingOf } from '../../sourcing/grounding.ts'
import { outletsOf } from '../../sourcing/outlets.ts'
import { carryingOf } from '../../sourcing/sides.ts'
import { statementOf } from '../../sourcing/statements.ts'
import type { View } from '../../sourcing/view.ts'

/** Works, by their first versions, actors and outlets without which something falls. */
export type Needed = ReadonlySet<string>

/**
 * For each grounded statement every work, actor and outlet that lies on all of its ways to an end: without any one of them it
 * is grounded no more.
 *
 * A statement has its own work and that one's outlets, and all that everything that it comes from has in common. That is the
 * largest solution, found by going round in reverse postorder until nothing changes. It is exact, for unread documents too: what is needed
 * distributes over joins, so the largest solution is what all paths have in common (Kam and Ullman 1976), as with dominators (Cooper, Harvey
 * and Kennedy, "A Simple, Fast Dominance Algorithm"). Near linear where loops are few.
 */
export function neededByStatements(view: View): ReadonlyMap<string, Needed> {
  const sourcing = sourcingOf(view)
  const order = upstreamFirst(sourcing)
  const needed = new Map<string, Needed>()
  for (let changed = true; changed; ) {
    changed = false
    for (const id of order) {
      const before = needed.get(id)
      const now = neededBy(sourcing, needed, id)
      if (now === undefined || before?.size === now.size) continue
      needed.set(id, now)
      changed = true
    }
  }
  return needed
}

/** Undefined while nothing is known of what the statement comes from: then nothing is ruled out. */
function neededBy(sourcing: Sourcing, needed: ReadonlyMap<string, Needed>, id: string): Needed | undefined {
  const { lines, holds, view, works } = sourcing
  const { source } = statementOf(view.reader, id)
  const { end, comesFrom } = lines.of(id)
  const own = [works.rootOf(source), ...outletsOf(view.reader, source)]
  if (end !== undefined) return new Set([...own, end.id])
  const known = comesFrom.filter(holds).flatMap((upstream) => neededByUpstream(sourcing, needed, upstream) ?? [])
  return known.length === 0 ? undefined : new Set([...own, ...inCommon(known)])
}

function neededByUpstream(
  { documentEnd, view, works }: Sourcing,
  needed: ReadonlyMap<string, Needed>,
  { kind, id }: Upstream,
): Needed | undefined {
  if (kind === 'statement') return needed.get(id)
  return new Set(kind === 'actor' ? [id] : [works.rootOf(id), ...outletsOf(view.reader, id), documentEnd(id).id])
}

/** The grounded statements, what they come from before themselves wherever there is no loop. */
function upstreamFirst({ view, lines, isGrounded, holds }: Sourcing): string[] {
  return postorder(view.reader.ids('statement').filter(isGrounded), (id) =>
    lines.of(id).comesFrom.flatMap((other) => (other.kind === 'statement' && holds(other) ? [other.id] : [])),
  )
}

/** For each carried claim what all the statements that carry it have in common: without it the claim falls. */
export function neededByClaims(
  view: View,
  statements: ReadonlyMap<string, Needed>,
  claims: readonly string[],
): ReadonlyMap<string, Needed> {
  const needed = new Map<string, Needed>()
  for (const claim of claims) {
    const carriers = carryingOf(view, claim, 'for')
    if (carriers.length === 0) continue
    needed.set(claim, inCommon(carriers.flatMap(({ statement }) => statements.get(statement) ?? [])))
  }
  return needed
}

/** What some sets all hold. */
export function inCommon(sets: readonly Needed[]): Needed {
  const [smallest, ...rest] = [...sets].sort((a, b) => a.size - b.size)
  if (smallest === undefined) return new Set()
  return new Set([...smallest].filter((each) => rest.every((other) => other.has(each))))
}
