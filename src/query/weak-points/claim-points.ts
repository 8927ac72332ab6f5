import { type Sourcing, sourcingOf } from '../../sourcing/grounding.ts'
import { statementOf, type Upstream } from '../../sourcing/lines.ts'
import { outletsOf } from '../../sourcing/outlets.ts'
import { bearings } from '../../sourcing/sides.ts'
import type { View } from '../../sourcing/view.ts'

/** Sources, actors and outlets without which something falls. */
export type Labels = ReadonlySet<string>

/**
 * For each grounded statement every source, actor and outlet that lies on all of its ways to an end: without any one of them it
 * is grounded no more.
 *
 * A statement has its own source and that one's outlets, and all that everything that it comes from has in common. That is the
 * largest solution, found by going round in reverse postorder until nothing changes. It is exact, for unread documents too: labels
 * distribute over joins, so the largest solution is what all paths have in common (Kam and Ullman 1976), as with dominators (Cooper, Harvey
 * and Kennedy, "A Simple, Fast Dominance Algorithm"). Near linear where loops are few.
 */
export function labelStatements(view: View): ReadonlyMap<string, Labels> {
  const sourcing = sourcingOf(view)
  const order = upstreamFirst(sourcing)
  const labels = new Map<string, Labels>()
  for (let changed = true; changed; ) {
    changed = false
    for (const id of order) {
      const before = labels.get(id)
      const now = labelsOf(sourcing, labels, id)
      if (now === undefined || before?.size === now.size) continue
      labels.set(id, now)
      changed = true
    }
  }
  return labels
}

/** Undefined while nothing is known of what the statement comes from: then nothing is ruled out. */
function labelsOf(sourcing: Sourcing, labels: ReadonlyMap<string, Labels>, id: string): Labels | undefined {
  const { lines, holds, view } = sourcing
  const { source } = statementOf(view.reader, id)
  const { end, comesFrom } = lines.of(id)
  const own = [source, ...outletsOf(view.reader, source)]
  if (end !== undefined) return new Set([...own, end.id])
  const known = comesFrom.filter(holds).flatMap((upstream) => labelsOfUpstream(sourcing, labels, upstream) ?? [])
  return known.length === 0 ? undefined : new Set([...own, ...inCommon(known)])
}

function labelsOfUpstream(
  { documentEnd, view }: Sourcing,
  labels: ReadonlyMap<string, Labels>,
  { kind, id }: Upstream,
): Labels | undefined {
  if (kind === 'statement') return labels.get(id)
  return new Set(kind === 'actor' ? [id] : [id, ...outletsOf(view.reader, id), documentEnd(id).id])
}

/** The grounded statements, what they come from before themselves wherever there is no loop. Depth first, without recursion. */
function upstreamFirst({ view, lines, isGrounded, holds }: Sourcing): string[] {
  const upstream = (id: string) =>
    lines
      .of(id)
      .comesFrom.filter((other) => other.kind === 'statement' && holds(other))
      .map((other) => other.id)
  const order: string[] = []
  const seen = new Set<string>()
  for (const start of view.reader.ids('statement')) {
    if (seen.has(start) || !isGrounded(start)) continue
    const path = [{ id: start, rest: upstream(start) }]
    seen.add(start)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.pop()
      if (next === undefined) {
        order.push(top.id)
        path.pop()
      } else if (!seen.has(next)) {
        seen.add(next)
        path.push({ id: next, rest: upstream(next) })
      }
    }
  }
  return order
}

/** For each carried claim what all the statements that carry it have in common: without it the claim falls. */
export function labelClaims(
  view: View,
  statements: ReadonlyMap<string, Labels>,
  claims: readonly string[],
): ReadonlyMap<string, Labels> {
  const { isCarrying } = sourcingOf(view)
  const labels = new Map<string, Labels>()
  for (const claim of claims) {
    const carriers = bearings(view, claim, 'for').filter(({ statement }) => isCarrying(statement))
    if (carriers.length === 0) continue
    labels.set(claim, inCommon(carriers.flatMap(({ statement }) => statements.get(statement) ?? [])))
  }
  return labels
}

/** What some sets of labels all hold. */
export function inCommon(sets: readonly Labels[]): Labels {
  const [smallest, ...rest] = [...sets].sort((a, b) => a.size - b.size)
  if (smallest === undefined) return new Set()
  return new Set([...smallest].filter((label) => rest.every((labels) => labels.has(label))))
}
