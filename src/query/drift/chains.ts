import { KIND_CODES } from '../../columns/columns.ts'
import { NONE } from '../../columns/ids.ts'
import { endOfSource } from '../../sourcing/ends.ts'
import { descriptorOf } from './attribution.ts'
import type { Saying, Sayings } from './sayings.ts'
import { hedgesLost, isOpener, isRaised } from './steps.ts'
import { openToneUpstream } from './upstream-tone.ts'

/** What became of a report between whoever said it and a statement that carries it, three statements or more apart. */
export interface DriftChain {
  readonly statement: string
  readonly end: string
  /** The statements from that one to the one that comes from the end itself. */
  readonly route: readonly string[]
  /** Certainty of the statement nearest the end that gives any, and of this one, where that is higher. */
  readonly certainty: { readonly before: string; readonly after: string } | null
  /** Terms of the statement nearest the end that gives any, and of this one, where these are opener. */
  readonly terms: { readonly before: string; readonly after: string } | null
  /** Words on the way that this statement does not have. */
  readonly lost: {
    /** Hedges; where the certainty rose, or where the hedges of this statement were recorded. */
    readonly hedges: readonly string[]
    /** The end as it was described, where this statement does not name it. */
    readonly descriptors: readonly string[]
  }
}

/**
 * The chains from some carrying statements, by number, to each of their ends on which something was raised or lost, in the order given. Only
 * from where something can have been the routes are walked.
 *
 * @param missingFrom what a statement does not name of its line
 */
export function chainsOf(
  sayings: Sayings,
  statements: readonly number[],
  missingFrom: (statement: number) => readonly number[],
): DriftChain[] {
  const canDiffer = openToneUpstream(sayings, statements)
  return statements.flatMap((statement) => {
    if (!sayings.grounding.isCarrying(statement)) return []
    const missing = missingFrom(statement)
    if (missing.length === 0 && !canDiffer(statement)) return []
    return longRoutes(sayings, statement)
      .flatMap((route) => chainTo(sayings, route, missing) ?? [])
      .sort((a, b) => a.end - b.end)
      .map(({ chain }) => chain)
  })
}

/** The statements from one to an end, by number. */
interface LongRoute {
  readonly statements: readonly number[]
  readonly end: number
}

/** The shortest route from a statement to each of its ends, as `shortestRoutes` has them, where it has three statements or more. */
function longRoutes({ columns, grounding: { lines, holds } }: Sayings, start: number): LongRoute[] {
  const { kinds } = columns
  const reached = [{ at: start, depth: 1, from: -1 }]
  const entered = new Set([start])
  const seen = new Set<number>()
  const routes: LongRoute[] = []
  for (const [place, { at, depth }] of reached.entries()) {
    const arrive = (end: number) => {
      if (seen.has(end)) return
      seen.add(end)
      if (depth >= 3) routes.push({ statements: trail(reached, place), end })
    }
    const line = lines.at(at)
    const own = lines.endAt(line)
    if (own !== NONE) arrive(own)
    for (let index = 0; index < lines.countAt(line); index++) {
      const to = lines.originAt(line, index)
      if (!holds(at, to)) continue
      if (kinds[to] !== KIND_CODES.statement) arrive(kinds[to] === KIND_CODES.actor ? to : endOfSource(columns, to))
      else if (!entered.has(to)) {
        entered.add(to)
        reached.push({ at: to, depth: depth + 1, from: place })
      }
    }
  }
  return routes
}

function trail(reached: readonly { readonly at: number; readonly from: number }[], place: number): number[] {
  const statements: number[] = []
  for (let step = reached[place]; step !== undefined; step = reached[step.from]) statements.push(step.at)
  return statements.reverse()
}

function chainTo({ view, columns, of }: Sayings, { statements, end }: LongRoute, missing: readonly number[]) {
  const { ids } = columns
  const [top, ...below] = statements.map(of) as [Saying, ...Saying[]]
  const was = (below.findLast((each) => each.certainty !== 'unspecified') ?? top).certainty
  const terms = below.findLast((each) => each.terms !== undefined)?.terms
  const certainty = isRaised(was, top.certainty) ? { before: was, after: top.certainty } : null
  const knowsHedges = top.hedges !== undefined || certainty !== null
  const descriptor = missing.includes(end) ? descriptorOf(view, ids.at(end)) : undefined
  const hedges = knowsHedges ? hedgesLost(below, top) : []
  const opened =
    terms !== undefined && top.terms !== undefined && isOpener(terms, top.terms)
      ? { before: terms, after: top.terms }
      : null
  if (certainty === null && opened === null && hedges.length === 0 && descriptor === undefined) return undefined
  const chain: DriftChain = {
    statement: ids.at(statements[0] ?? 0),
    end: ids.at(end),
    route: statements.map((statement) => ids.at(statement)),
    certainty,
    terms: opened,
    lost: { hedges, descriptors: descriptor === undefined ? [] : [descriptor] },
  }
  return { chain, end }
}
