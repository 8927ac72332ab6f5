import { postorder } from '../../algorithm/depth-first.ts'
import { membersOf, type SharedList, sharedMembers, withMember } from '../../algorithm/shared-list.ts'
import { outletsOf } from '../../sourcing/outlets.ts'
import { carryingOf } from '../../sourcing/sides.ts'
import { type Sourcing, sourcingOf } from '../../sourcing/sourcing.ts'
import { statementOf } from '../../sourcing/statements.ts'
import type { Upstream } from '../../sourcing/steps.ts'
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
export function neededByStatements(view: View): ReadonlyMap<string, Label> {
  const sourcing = sourcingOf(view)
  const order = upstreamFirst(sourcing)
  const needed = new Map<string, Label>()
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

/** What a statement needs, as a list that shares its end with what it comes from: chains of them take little room. */
type Label = SharedList<string>

/** Undefined while nothing is known of what the statement comes from: then nothing is ruled out. */
function neededBy(sourcing: Sourcing, needed: ReadonlyMap<string, Label>, id: string): Label | undefined {
  const { lines, holds, view, works } = sourcing
  const { source } = statementOf(view.reader, id)
  const { end, comesFrom } = lines.of(id)
  const own = [works.rootOf(source), ...outletsOf(view.reader, source)]
  if (end !== undefined) return labelled([end.id, ...own])
  const [first, ...others] = comesFrom
    .filter(holds)
    .flatMap((upstream) => neededByUpstream(sourcing, needed, upstream) ?? [])
  if (first === undefined) return undefined
  return labelled(own, others.reduce<Label | undefined>(sharedMembers, first))
}

function labelled(ids: readonly string[], onto?: Label): Label | undefined {
  return ids.reduce<Label | undefined>(withMember, onto)
}

function neededByUpstream(
  { documentEnd, view, works }: Sourcing,
  needed: ReadonlyMap<string, Label>,
  { kind, id }: Upstream,
): Label | undefined {
  if (kind === 'statement') return needed.get(id)
  return labelled(kind === 'actor' ? [id] : [works.rootOf(id), ...outletsOf(view.reader, id), documentEnd(id).id])
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
  statements: ReadonlyMap<string, Label>,
  claims: readonly string[],
): ReadonlyMap<string, Needed> {
  const needed = new Map<string, Needed>()
  for (const claim of claims) {
    const carriers = carryingOf(view, claim, 'for')
    if (carriers.length === 0) continue
    const labels = carriers.flatMap(({ statement }) => statements.get(statement) ?? [])
    const common = labels.slice(1).reduce<Label | undefined>(sharedMembers, labels[0])
    needed.set(claim, new Set(membersOf(common)))
  }
  return needed
}

/** What some sets all hold. */
export function inCommon(sets: readonly Needed[]): Needed {
  const [smallest, ...rest] = [...sets].sort((a, b) => a.size - b.size)
  if (smallest === undefined) return new Set()
  return new Set([...smallest].filter((each) => rest.every((other) => other.has(each))))
}
