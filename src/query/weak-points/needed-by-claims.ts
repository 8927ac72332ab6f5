import { postorder } from '../../algorithm/depth-first.ts'
import { membersOf, type SharedList, sharedMembers, withMember } from '../../algorithm/shared-list.ts'
import { type Columns, KIND_CODES } from '../../columns/columns.ts'
import { NONE } from '../../columns/ids.ts'
import { endOfSource } from '../../sourcing/ends.ts'
import { type Grounding, groundingOf } from '../../sourcing/grounding.ts'
import { outletsAt } from '../../sourcing/outlets.ts'
import { carriersOf } from '../../sourcing/sides.ts'
import { OUTLET_PREFIX } from '../../sourcing/taken-away.ts'
import type { View } from '../../sourcing/view.ts'
import { rootOf } from '../../sourcing/works.ts'

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
export function neededByStatements(view: View): StatementNeeds {
  const grounding = groundingOf(view)
  const { columns } = grounding
  const outletsOf = openOutlets(columns)
  const order = upstreamFirst(grounding)
  const needed = new Map<number, Label>()
  for (let changed = true; changed; ) {
    changed = false
    for (const statement of order) {
      const before = needed.get(statement)
      const now = neededBy({ grounding, needed, outletsOf }, statement)
      if (now === undefined || before?.size === now.size) continue
      needed.set(statement, now)
      changed = true
    }
  }
  return { columns, labels: needed }
}

/** What each grounded statement needs, by number. */
export interface StatementNeeds {
  readonly columns: Columns
  readonly labels: ReadonlyMap<number, Label>
}

/**
 * What a statement needs, as a list that shares its end with what it comes from: chains of them take little room. Works and actors by their
 * numbers, an outlet by that of its actor, beyond those of all records.
 */
type Label = SharedList<number>

interface Needs {
  readonly grounding: Grounding
  readonly needed: ReadonlyMap<number, Label>
  /** The outlets that a source belongs to. */
  readonly outletsOf: (source: number) => readonly number[]
}

/** Undefined while nothing is known of what the statement comes from: then nothing is ruled out. */
function neededBy({ grounding, needed, outletsOf }: Needs, statement: number): Label | undefined {
  const { columns, lines, holds } = grounding
  const source = columns.of.statement.source[columns.rows[statement] ?? 0] ?? NONE
  const place = lines.at(statement)
  const end = lines.endAt(place)
  const withOwn = (onto: Label | undefined) => labelled(outletsOf(source), withMember(onto, rootOf(columns, source)))
  if (end !== NONE) return withOwn(withMember(undefined, end))
  let common: Label | undefined
  let isKnown = false
  for (let index = 0; index < lines.countAt(place); index++) {
    const to = lines.originAt(place, index)
    if (!holds(statement, to)) continue
    const label = neededByOrigin({ grounding, needed, outletsOf }, to)
    if (label === undefined) continue
    common = isKnown ? sharedMembers(common, label) : label
    isKnown = true
  }
  return isKnown ? withOwn(common) : undefined
}

function labelled(numbers: readonly number[], onto: Label): Label {
  return numbers.reduce<Label>(withMember, onto)
}

function neededByOrigin({ grounding: { columns }, needed, outletsOf }: Needs, to: number): Label | undefined {
  const kind = columns.kinds[to]
  if (kind === KIND_CODES.statement) return needed.get(to)
  if (kind === KIND_CODES.actor) return withMember(undefined, to)
  return withMember(labelled(outletsOf(to), withMember(undefined, rootOf(columns, to))), endOfSource(columns, to))
}

/** The outlets of sources, those of each work looked up once, by the numbers that stand for outlets here. */
function openOutlets(columns: Columns): Needs['outletsOf'] {
  const known = new Map<number, readonly number[]>()
  return (source) => {
    const root = rootOf(columns, source)
    let found = known.get(root)
    if (found === undefined) {
      found = outletsAt(columns, root).map((owner) => columns.kinds.length + owner)
      known.set(root, found)
    }
    return found
  }
}

/** The grounded statements, what they come from before themselves wherever there is no loop. */
function upstreamFirst({ columns, lines, isGrounded, holds }: Grounding): number[] {
  const grounded = columns.recordsOf.statement.filter((statement) => isGrounded(statement))
  return postorder(grounded, (statement) => {
    const place = lines.at(statement)
    const above: number[] = []
    for (let index = 0; index < lines.countAt(place); index++) {
      const to = lines.originAt(place, index)
      if (columns.kinds[to] === KIND_CODES.statement && holds(statement, to)) above.push(to)
    }
    return above
  })
}

/** For each carried claim what all the statements that carry it have in common: without it the claim falls. */
export function neededByClaims(
  view: View,
  { columns, labels }: StatementNeeds,
  claims: readonly string[],
): ReadonlyMap<string, Needed> {
  const { ids, kinds } = columns
  const nameOf = (number: number) =>
    number < kinds.length ? ids.at(number) : OUTLET_PREFIX + ids.at(number - kinds.length)
  const needed = new Map<string, Needed>()
  for (const claim of claims) {
    const [first, ...others] = carriersOf(view, ids.numberOf(claim), 'for')
    if (first === undefined) continue
    const common = others.reduce<Label | undefined>(
      (label, carrier) => sharedMembers(label, labels.get(carrier)),
      labels.get(first),
    )
    needed.set(claim, new Set(Array.from(membersOf(common), nameOf)))
  }
  return needed
}

/** What some sets all hold. */
export function inCommon(sets: readonly Needed[]): Needed {
  const [smallest, ...rest] = [...sets].sort((a, b) => a.size - b.size)
  if (smallest === undefined) return new Set()
  return new Set([...smallest].filter((each) => rest.every((other) => other.has(each))))
}
