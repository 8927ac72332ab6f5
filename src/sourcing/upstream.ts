import { breadthFirst, type Reached, wayTo } from '../algorithm/breadth-first.ts'
import { cycleInReach } from '../algorithm/depth-first.ts'
import { KIND_CODES } from '../columns/columns.ts'
import { type End, endAt } from './ends.ts'
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
  { lines, holds }: Sourcing,
  starts: Iterable<string>,
  follows: (upstream: Step) => boolean = holds,
): Generator<Visit> {
  let comesFrom: readonly Step[] = []
  const steps = () =>
    comesFrom.flatMap((upstream) => (upstream.kind === 'statement' ? [{ to: upstream.id, upstream }] : []))
  for (const reached of breadthFirst<string, UpstreamStep>(starts, steps)) {
    const line = lines.of(reached.at)
    comesFrom = line.comesFrom.filter(follows)
    yield { statement: reached.at, line, comesFrom, depth: reached.depth, reached }
  }
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
export function arrivalsAt({ documentEnd, view }: Sourcing, { line, comesFrom }: Visit): Arrival[] {
  const own: Arrival[] = line.end === undefined ? [] : [{ end: line.end, step: undefined, document: null }]
  const others = comesFrom.flatMap((step): Arrival[] => {
    if (step.kind === 'actor') return [{ end: endAt(view.reader, step.id), step, document: null }]
    return step.kind === 'document' ? [{ end: documentEnd(step.id), step, document: step.id }] : []
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
