import { type Reached, wayTo } from '../algorithm/breadth-first.ts'
import { cycleInReach } from '../algorithm/depth-first.ts'
import { KIND_CODES } from '../columns/columns.ts'
import { NONE } from '../columns/ids.ts'
import { type End, endFor, endOfSource } from './ends.ts'
import { type Grounding, groundingOf } from './grounding.ts'
import type { Line } from './named-lines.ts'
import type { Sourcing } from './sourcing.ts'
import type { Step } from './steps.ts'
import { numbersOf, type View } from './view.ts'

/** Up the lines of sourcing: what statements come from. Every question that goes there goes by this walk. */

/** A statement that a walk comes to. */
export interface Visit {
  readonly statement: string
  readonly line: Line
  /** What it comes from, of what the walk follows. */
  readonly comesFrom: readonly Step[]
  /** The numbers of these, in the same order. */
  readonly origins: readonly number[]
  /** Steps from the nearest start. */
  readonly depth: number
  readonly reached: Reached<string, UpstreamStep>
}

/** From a statement to one that it comes from. */
interface UpstreamStep {
  readonly to: string
  readonly upstream: Step
}

/**
 * The statements given and all that they come from, at whatever distance, nearest first, each once. Nothing is read ahead of what was asked
 * for. Linear in what is upstream.
 *
 * @param follows whether a step is followed; by default what holds is
 */
export function* walkUpstream(
  sourcing: Sourcing,
  starts: Iterable<string>,
  follows: Follows = ofWhatHolds(sourcing),
): Generator<Visit> {
  const { lines, grounding } = sourcing
  const { numberOf } = grounding.columns.ids
  const waiting: Reached<string, UpstreamStep>[] = []
  const numbers: number[] = []
  const seen = new Set<number>()
  const enter = (number: number, reached: Reached<string, UpstreamStep>) => {
    if (seen.has(number)) return
    seen.add(number)
    numbers.push(number)
    waiting.push(reached)
  }
  for (const start of starts) enter(numberOf(start), { at: start, depth: 0, via: undefined })
  for (const [place, reached] of waiting.entries()) {
    const statement = numbers[place] ?? NONE
    const line = lines.at(statement)
    const { comesFrom, origins } = stepsFollowed(grounding, line, { statement, follows })
    yield { statement: reached.at, line, comesFrom, origins, depth: reached.depth, reached }
    for (const [at, upstream] of comesFrom.entries()) {
      if (upstream.kind !== 'statement') continue
      const via = { from: reached, step: { to: upstream.id, upstream } }
      enter(origins[at] ?? NONE, { at: upstream.id, depth: reached.depth + 1, via })
    }
  }
}

/** Whether a walk follows a step: by what it is, or by the numbers of the statement and of what that comes from. */
export type Follows = (upstream: Step, to: number, statement: number) => boolean

/** Follows what holds. */
export function ofWhatHolds({ grounding }: Sourcing): Follows {
  return (_, to, statement) => grounding.holds(statement, to)
}

/** What of a line is followed. A line by ids has its steps in the order in which it has them by number. */
export function stepsFollowed(
  { lines }: Grounding,
  { comesFrom }: Line,
  { statement, follows }: { readonly statement: number; readonly follows: Follows },
): Pick<Visit, 'comesFrom' | 'origins'> {
  const place = lines.at(statement)
  const origins: number[] = []
  const followed = comesFrom.filter((step, index) => {
    const to = lines.originAt(place, index)
    const isFollowed = follows(step, to, statement)
    if (isFollowed) origins.push(to)
    return isFollowed
  })
  return { comesFrom: followed, origins }
}

/** Where a line stops, seen from the statement before it. */
export interface Arrival {
  readonly end: End
  /** The step to the end, or to the document taken whole before it; undefined for the statement's own voice. */
  readonly step: Step | undefined
  /** The document taken whole between the statement and the end. */
  readonly document: string | null
}

/** Where lines stop at a statement that a walk comes to: by its own voice first, then by what it comes from, in order of id. */
export function arrivalsAt({ grounding: { columns } }: Sourcing, { line, comesFrom, origins }: Visit): Arrival[] {
  const own: Arrival[] = line.end === undefined ? [] : [{ end: line.end, step: undefined, document: null }]
  const others = comesFrom.flatMap((step, at): Arrival[] => {
    const origin = origins[at] ?? NONE
    if (step.kind === 'actor') return [{ end: endFor(columns, origin), step, document: null }]
    if (step.kind !== 'document') return []
    return [{ end: endFor(columns, endOfSource(columns, origin)), step, document: step.id }]
  })
  return [...own, ...others]
}

/** The statements from a start to one that a walk comes to, and the steps between them. */
export function wayUpstream({ reached }: Visit): { statements: string[]; steps: Step[] } {
  const { vertices, steps } = wayTo(reached)
  return { statements: vertices, steps: steps.map(({ upstream }) => upstream) }
}

/** The statements and documents that a statement comes from, of those that are active and not rejected, whether or not they hold. */
export function activeUpstream({ view, lines, isRejected }: Sourcing, statement: string): Step[] {
  return lines
    .of(statement)
    .comesFrom.filter((step) => step.kind !== 'actor' && view.isActive(step.id) && !isRejected(step))
}

/** The active statements that a statement comes from. */
export function activeStatementsUpstream(sourcing: Sourcing, statement: string): string[] {
  return activeUpstream(sourcing, statement).flatMap(({ kind, id }) => (kind === 'statement' ? [id] : []))
}

/** As `activeUpstream`, by number, in order. */
export function activeAbove({ view, columns, lines, isRejected }: Grounding, statement: number): number[] {
  const { presence } = numbersOf(view)
  const place = lines.at(statement)
  const found: number[] = []
  for (let index = 0; index < lines.countAt(place); index++) {
    const to = lines.originAt(place, index)
    if (columns.kinds[to] !== KIND_CODES.actor && presence.isActive(to) && !isRejected(statement, to)) found.push(to)
  }
  return found
}

/** The active statements that a statement comes from, of those whose step is not rejected, by number. */
export function activeStatementsAbove(grounding: Grounding, statement: number): number[] {
  const { kinds } = grounding.columns
  return activeAbove(grounding, statement).filter((to) => kinds[to] === KIND_CODES.statement)
}

/**
 * A loop of active statements that some of the statements given lie on or lead to, or undefined: its members in the order in
 * which each comes from the next. Linear in what is upstream.
 */
export function findLoop(view: View, statements: readonly string[]): string[] | undefined {
  const grounding = groundingOf(view)
  const { ids } = grounding.columns
  const loop = cycleInReach(
    statements.map((id) => ids.numberOf(id)),
    (statement) => activeStatementsAbove(grounding, statement),
  )
  return loop?.map((statement) => ids.at(statement))
}
