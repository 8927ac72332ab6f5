import { byCodeUnit, type TraceEnd, type TraceSide, type TraceStep } from '../library.ts'

/** All lines of sourcing that stop at one end. */
export interface LadderLine {
  readonly end: TraceEnd
  /** Each statement that comes from the end itself, with all that has it from there; the largest first. */
  readonly openings: readonly Opening[]
}

/** One way to an end, to read from top to bottom: from a document that carries the claim down to the end. */
export interface Opening {
  readonly rungs: readonly Rung[]
  /** The document between the last rung and the end that is cited as a whole. */
  readonly document: string | null
  /** How many documents it takes in. */
  readonly documents: number
}

export interface Rung {
  readonly step: TraceStep
  /** Other steps that have it from this rung, at whatever distance. */
  readonly joining: readonly TraceStep[]
}

/** A line for each end, the ends that most documents lead to first. */
export function ladderOf({ steps, ends }: TraceSide): LadderLine[] {
  const ladder: Ladder = { steps, byId: new Map(steps.map((step) => [step.statement, step])), repeating: new Map() }
  for (const step of steps)
    for (const { id } of step.comesFrom)
      if (ladder.byId.has(id)) ladder.repeating.set(id, [...(ladder.repeating.get(id) ?? []), step])
  const lines = ends.map((end) => ({ end, openings: openingsOf(ladder, end) }))
  return lines.sort((a, b) => weightOf(b) - weightOf(a) || byCodeUnit(a.end.id, b.end.id))
}

interface Ladder {
  readonly steps: readonly TraceStep[]
  readonly byId: ReadonlyMap<string, TraceStep>
  /** The steps that come from each statement. */
  readonly repeating: Map<string, TraceStep[]>
}

function weightOf({ openings }: LadderLine): number {
  return openings.reduce((sum, { documents }) => sum + documents, 0)
}

function openingsOf(ladder: Ladder, end: TraceEnd): Opening[] {
  const bottoms = ladder.steps.flatMap((step): { step: TraceStep; document: string | null }[] => {
    if (step.end === end.id || step.comesFrom.some(({ id }) => id === end.id)) return [{ step, document: null }]
    const document = step.comesFrom.find(({ kind, id }) => kind === 'document' && id === end.document)
    return document === undefined ? [] : [{ step, document: document.id }]
  })
  const sized = bottoms.map((bottom) => ({ ...bottom, above: allAbove(ladder, bottom.step) }))
  sized.sort((a, b) => b.above.length - a.above.length || byCodeUnit(a.step.statement, b.step.statement))
  const told = new Set<string>()
  return sized.map(({ step, document, above }) => {
    const fresh = above.filter(({ statement }) => !told.has(statement))
    for (const { statement } of [step, ...above]) told.add(statement)
    const trunk = trunkFrom(ladder, step)
    return {
      rungs: rungsOf(ladder, trunk, fresh),
      document,
      documents: new Set([...trunk, ...fresh].map(({ source }) => source)).size,
    }
  })
}

/** From the statement nearest the end up to the first that carries the claim by itself, by those most repeated. */
function trunkFrom(ladder: Ladder, bottom: TraceStep): TraceStep[] {
  const trunk = [bottom]
  for (let top = bottom; !top.carrying; ) {
    const [next] = [...(ladder.repeating.get(top.statement) ?? [])]
      .filter((step) => !trunk.includes(step))
      .sort((a, b) => rank(ladder, b) - rank(ladder, a) || byCodeUnit(a.statement, b.statement))
    if (next === undefined) break
    trunk.unshift(next)
    top = next
  }
  return trunk
}

function rank(ladder: Ladder, step: TraceStep): number {
  return allAbove(ladder, step).length + (step.carrying ? ladder.steps.length : 0)
}

/** All steps that come from a statement, nearest first. */
function allAbove({ repeating }: Ladder, { statement }: TraceStep): TraceStep[] {
  const seen = new Set([statement])
  const above: TraceStep[] = []
  for (const id of seen) {
    for (const step of repeating.get(id) ?? []) {
      if (seen.has(step.statement)) continue
      seen.add(step.statement)
      above.push(step)
    }
  }
  return above
}

/** Rungs from top to bottom; each other step joins at the highest rung that it has it from. */
function rungsOf(ladder: Ladder, trunk: readonly TraceStep[], others: readonly TraceStep[]): Rung[] {
  const placed = new Set(trunk.map(({ statement }) => statement))
  return trunk.map((step) => {
    const above = new Set(allAbove(ladder, step))
    const joining = others.filter((other) => above.has(other) && !placed.has(other.statement))
    for (const { statement } of joining) placed.add(statement)
    return { step, joining }
  })
}
