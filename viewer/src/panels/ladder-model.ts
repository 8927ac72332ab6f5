import type { TraceEnd, TraceSide, TraceStep } from '../library.ts'

/** One line of sourcing to read from top to bottom: from a document that carries the claim down to whoever said it. */
export interface LadderLine {
  readonly end: TraceEnd
  readonly rungs: readonly Rung[]
  /** Steps that lead to the same end without touching a rung. */
  readonly apart: readonly TraceStep[]
}

export interface Rung {
  readonly step: TraceStep
  /** Other steps that have it from this rung, at whatever distance. */
  readonly joining: readonly TraceStep[]
}

/** A line for each end, the ends that most documents lead to first. */
export function ladderOf({ steps, ends }: TraceSide): LadderLine[] {
  const byId = new Map(steps.map((step) => [step.statement, step]))
  const lines = ends.map((end) => lineTo(end, byId))
  return lines.sort((a, b) => weightOf(b) - weightOf(a) || (a.end.id < b.end.id ? -1 : 1))
}

function weightOf({ rungs, apart }: LadderLine): number {
  return rungs.reduce((sum, { joining }) => sum + 1 + joining.length, apart.length)
}

function lineTo(end: TraceEnd, byId: ReadonlyMap<string, TraceStep>): LadderLine {
  const route = end.route.flatMap((id) => byId.get(id) ?? [])
  const onRoute = new Set(end.route)
  const joining = new Map<string, TraceStep[]>()
  const apart: TraceStep[] = []
  for (const step of byId.values()) {
    if (onRoute.has(step.statement)) continue
    const at = meets(step, { onRoute, byId })
    if (at !== undefined) joining.set(at, [...(joining.get(at) ?? []), step])
    else if (reaches(step, end, byId)) apart.push(step)
  }
  return { end, rungs: route.map((step) => ({ step, joining: joining.get(step.statement) ?? [] })), apart }
}

/** The first statement of the route that a step comes from, nearest first. */
function meets(
  step: TraceStep,
  { onRoute, byId }: { onRoute: ReadonlySet<string>; byId: ReadonlyMap<string, TraceStep> },
): string | undefined {
  for (const id of upstream(step, byId)) if (onRoute.has(id)) return id
  return undefined
}

function reaches(step: TraceStep, end: TraceEnd, byId: ReadonlyMap<string, TraceStep>): boolean {
  for (const id of [step.statement, ...upstream(step, byId)]) {
    const at = byId.get(id)
    if (at?.end === end.id || at?.comesFrom.some((from) => from.id === end.id || from.id === end.document)) return true
  }
  return false
}

/** All statements that a step comes from, nearest first. */
function upstream(step: TraceStep, byId: ReadonlyMap<string, TraceStep>): Set<string> {
  const seen = new Set<string>()
  const queue = [step]
  for (const { comesFrom } of queue) {
    for (const { id } of comesFrom) {
      const next = byId.get(id)
      if (next === undefined || seen.has(id)) continue
      seen.add(id)
      queue.push(next)
    }
  }
  return seen
}
