import { byCodeUnit } from '../../model/order.ts'
import { type Rung, rungsOf, trunkFrom } from './rungs.ts'
import { openSteps, type Steps } from './steps-above.ts'
import type { Trace, TraceEnd, TraceSide, TraceStep } from './trace.ts'

/** A trace to be read: the lines of sourcing of a claim on both sides, origin by origin. See `ladderTree` for the same as trees. */
export interface Ladder {
  readonly claim: string
  /** A line for each end, the ends that most documents lead to first, then by id. */
  readonly for: readonly LadderLine[]
  readonly against: readonly LadderLine[]
}

/** All lines of sourcing that stop at one end. */
export interface LadderLine {
  readonly end: TraceEnd
  /** How many documents lead to it, each counted once. */
  readonly documents: number
  /** Each statement that comes from the end itself, or from a document that speaks for it, with all that comes from there; the largest first. */
  readonly ways: readonly LadderWay[]
}

/** One way to an end. Of the ways to one end, each other step is told in the first. */
export interface LadderWay {
  /**
   * The trunk, to be read from top to bottom: from a document that carries the claim by itself down to the statement nearest the end, and
   * where that cites a document as a whole, that document. The end is below it.
   */
  readonly rungs: readonly Rung[]
  /** How many documents it takes in. */
  readonly documents: number
}

/**
 * A trace as ladders: for each end the ways to it, each with a trunk from a document that carries the claim down to the end, and what joins
 * on the way. Every step of the trace is told under every end that it leads to. O(ends × steps²) where everything repeats everything.
 */
export function ladderOf({ claim, ...sides }: Trace): Ladder {
  return { claim, for: linesOf(sides.for), against: linesOf(sides.against) }
}

function linesOf(side: TraceSide): LadderLine[] {
  const steps = openSteps(side)
  const lines = side.ends.map((end) => {
    const ways = waysTo(steps, end)
    const sources = new Set(ways.flatMap(({ rungs }) => rungs.flatMap(sourcesOf)))
    return { end, documents: sources.size, ways }
  })
  return lines.sort((a, b) => b.documents - a.documents || byCodeUnit(a.end.id, b.end.id))
}

/** A step that comes from an end: directly, or from a document that it cites as a whole. */
interface Bottom {
  readonly step: TraceStep
  readonly document: string | null
}

function waysTo(steps: Steps, end: TraceEnd): LadderWay[] {
  const bottoms = steps.steps.flatMap((step) => bottomsAt(steps, step, end))
  bottoms.sort(
    (a, b) =>
      steps.above(b.step).length - steps.above(a.step).length ||
      byCodeUnit(a.step.statement, b.step.statement) ||
      byCodeUnit(a.document ?? '', b.document ?? ''),
  )
  const told = new Set<TraceStep>()
  return bottoms.map(({ step, document }) => {
    const fresh = new Set(steps.above(step).filter((other) => !told.has(other)))
    for (const other of [step, ...fresh]) told.add(other)
    const below = document ?? end.id
    const rungs = rungsOf(steps, trunkFrom(steps, step), { fresh, below })
    const whole: Rung[] = document === null ? [] : [{ source: document, step: null, from: end.id, joining: [] }]
    const all = [...rungs, ...whole]
    return { rungs: all, documents: new Set(all.flatMap(sourcesOf)).size }
  })
}

/** A document that is an end itself, for it names no source, stands as the end and not before it. */
function bottomsAt({ documents }: Steps, step: TraceStep, end: TraceEnd): Bottom[] {
  const isDirect = step.end === end.id || step.comesFrom.some(({ id }) => id === end.id)
  const whole = step.comesFrom
    .filter(({ kind, id }) => kind === 'document' && id !== end.id)
    .filter(({ id }) => documents.some((document) => document.id === id && document.end === end.id))
  return [...(isDirect ? [{ step, document: null }] : []), ...whole.map(({ id }) => ({ step, document: id }))]
}

function sourcesOf({ source, joining }: Rung): string[] {
  return [source, ...joining.map(({ step }) => step.source)]
}
