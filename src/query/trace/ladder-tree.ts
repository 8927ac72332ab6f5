import { groupBy } from '../../model/order.ts'
import type { LadderLine, LadderWay } from './ladder.ts'
import type { TraceEnd, TraceStep } from './trace.ts'

/** All that comes from one end, as a tree that grows from the end. */
export interface LadderTree {
  readonly end: TraceEnd
  readonly branches: readonly LadderBranch[]
}

/** A document, and what comes from there. */
export interface LadderBranch {
  readonly source: string
  /** The statements in it that come from what the branch grows from; none where the document is cited as a whole. */
  readonly steps: readonly TraceStep[]
  readonly branches: readonly LadderBranch[]
}

/**
 * The lines of one side as trees, in the same order: each step once, under the first end that it leads to, the largest way first, and each document
 * once under what it comes from, however many of its statements do.
 */
export function ladderTree(lines: readonly LadderLine[]): LadderTree[] {
  const placed = new Set<string>()
  return lines.map(({ end, ways }) => {
    const growing = groupBy(ways.flatMap(twigsOf), ({ from }) => from)
    return { end, branches: branchesFrom(end.id, growing, placed) }
  })
}

/** A statement, or a document that is cited as a whole, and what it comes from. */
interface Twig {
  readonly id: string
  readonly source: string
  readonly step: TraceStep | null
  readonly from: string
}

function twigsOf({ rungs }: LadderWay): Twig[] {
  return rungs.flatMap(({ source, step, from, joining }) => [
    { id: step?.statement ?? source, source, step, from },
    ...joining.map((other) => ({ id: other.step.statement, source: other.step.source, ...other })),
  ])
}

function branchesFrom(id: string, growing: ReadonlyMap<string, readonly Twig[]>, placed: Set<string>): LadderBranch[] {
  const fresh = (growing.get(id) ?? []).filter((twig) => isFirst(placed, twig))
  const documents = groupBy(fresh, ({ source, step }) => `${step === null} ${source}`)
  return [...documents.values()].map((twigs) => ({
    source: twigs[0]?.source ?? id,
    steps: twigs.flatMap(({ step }) => step ?? []),
    branches: twigs.flatMap((twig) => branchesFrom(twig.id, growing, placed)),
  }))
}

/** Whether something has not been placed before; from now on it has. */
function isFirst(placed: Set<string>, { id }: Twig): boolean {
  if (placed.has(id)) return false
  placed.add(id)
  return true
}
