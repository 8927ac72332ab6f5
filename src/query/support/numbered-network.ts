import { countDisjointPaths } from '../../algorithm/disjoint-paths.ts'
import { KIND_CODES } from '../../columns/columns.ts'
import { NONE } from '../../columns/ids.ts'
import { endOfSource } from '../../sourcing/ends.ts'
import type { Grounding } from '../../sourcing/grounding.ts'
import { sourceAt } from '../../sourcing/statements.ts'
import { rootOf } from '../../sourcing/works.ts'

/** The flow network of a side by number, for whoever only asks what routes there are: see `Network`. */
export interface NumberedNetwork {
  /** The works of the carrying statements. */
  readonly first: ReadonlySet<number>
  /** Where the arrows lead that leave a work. */
  readonly next: ReadonlyMap<number, ReadonlySet<number>>
  /** Every end that they lead to. */
  readonly ends: ReadonlySet<number>
  /** Whether removal cannot tell apart the ways in which some work stands in it: see `isBound`. */
  readonly bound: boolean
}

/** The network of the statements given, which carry. Linear in what is upstream of them. */
export function numberedNetwork(grounding: Grounding, carriers: readonly number[]): NumberedNetwork {
  const { columns, lines, holds } = grounding
  const { kinds } = columns
  const next = new Map<number, Set<number>>()
  const addHop = (from: number, to: number) => {
    if (from === to) return
    const known = next.get(from)
    if (known === undefined) next.set(from, new Set([to]))
    else known.add(to)
  }
  const workOf = (statement: number) => rootOf(columns, sourceAt(columns, statement))
  const reached = new Set(carriers)
  const documents = new Set<number>()
  const ends = new Set<number>()
  for (const statement of reached) {
    const work = workOf(statement)
    const place = lines.at(statement)
    const own = lines.endAt(place)
    if (own !== NONE) {
      ends.add(own)
      addHop(work, own)
    }
    for (let index = 0; index < lines.countAt(place); index++) {
      const to = lines.originAt(place, index)
      if (!holds(statement, to)) continue
      const kind = kinds[to]
      if (kind === KIND_CODES.statement) reached.add(to)
      else if (kind === KIND_CODES.actor) ends.add(to)
      else documents.add(to)
      addHop(work, kind === KIND_CODES.statement ? workOf(to) : kind === KIND_CODES.actor ? to : rootOf(columns, to))
    }
  }
  for (const document of documents) {
    ends.add(endOfSource(columns, document))
    addHop(rootOf(columns, document), endOfSource(columns, document))
  }
  return {
    first: new Set(carriers.map(workOf)),
    next,
    ends,
    bound: isBound(grounding, workOf, { carriers: carriers.length, reached, documents }),
  }
}

/** How many routes there are at most that share no work and no actor: as `countRoutes` of a network by ids. */
export function countNumberedRoutes({ first, next, ends }: NumberedNetwork): number {
  if (first.size < 2 || ends.size < 2) return Math.min(first.size, ends.size)
  return countDisjointPaths({ starts: first, next: (at) => next.get(at) ?? NOWHERE, isEnd: (at) => ends.has(at) })
}

const NOWHERE: readonly number[] = []

/** As `isBound` of a network by ids. What carries was reached first. */
function isBound(
  { columns }: Grounding,
  workOf: (statement: number) => number,
  { carriers, reached, documents }: { carriers: number; reached: ReadonlySet<number>; documents: ReadonlySet<number> },
): boolean {
  /** Of each work, how many of its statements were reached, and whether one of them does not carry. */
  const inWork = new Map<number, { count: number; beyond: boolean }>()
  let place = 0
  for (const statement of reached) {
    const isBeyond = place++ >= carriers
    const work = workOf(statement)
    const known = inWork.get(work)
    if (known === undefined) inWork.set(work, { count: 1, beyond: isBeyond })
    else {
      known.count++
      known.beyond ||= isBeyond
      if (known.beyond) return true
    }
  }
  const wholeEnds = new Map<number, number>()
  for (const document of documents) {
    const [work, end] = [rootOf(columns, document), endOfSource(columns, document)]
    if (inWork.has(work) || (wholeEnds.get(work) ?? end) !== end) return true
    wholeEnds.set(work, end)
  }
  return false
}
