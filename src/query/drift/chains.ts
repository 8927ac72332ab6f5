import { byCodeUnit } from '../../model/order.ts'
import { certaintyOf, type Statement } from '../../model/statement.ts'
import { shortestRoutes } from '../../sourcing/shortest-route.ts'
import { sourcingOf } from '../../sourcing/sourcing.ts'
import { statementOf } from '../../sourcing/statements.ts'
import type { View } from '../../sourcing/view.ts'
import { descriptorOf, missingFrom } from './attribution.ts'
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
 * The chains from some carrying statements to each of their ends on which something was raised or lost, in the order given. Only from where
 * something can have been the routes are walked.
 */
export function chainsOf(view: View, statements: readonly string[]): DriftChain[] {
  const canDiffer = openToneUpstream(sourcingOf(view), statements)
  return statements.flatMap((id) => chainsFrom(view, id, canDiffer(id)))
}

function chainsFrom(view: View, id: string, canDiffer: boolean): DriftChain[] {
  const sourcing = sourcingOf(view)
  if (!sourcing.isCarrying(id)) return []
  const missing = new Set(missingFrom(view, id))
  if (!canDiffer && missing.size === 0) return []
  return [...shortestRoutes(sourcing, [id])]
    .filter(({ route }) => route.statements.length >= 3)
    .map(({ route }) => chainTo(view, route.end, route.statements, missing))
    .filter(({ certainty, terms, lost }) => certainty ?? terms ?? [...lost.hedges, ...lost.descriptors][0])
    .sort((a, b) => byCodeUnit(a.end, b.end))
}

function chainTo(view: View, end: string, route: readonly string[], missing: ReadonlySet<string>): DriftChain {
  const [top, ...below] = route.map((id) => statementOf(view.reader, id)) as [Statement, ...Statement[]]
  const [was, is] = [
    certaintyOf(below.findLast((each) => certaintyOf(each) !== 'unspecified') ?? top),
    certaintyOf(top),
  ]
  const terms = below.findLast((each) => each.terms !== undefined)?.terms
  const certainty = isRaised(was, is) ? { before: was, after: is } : null
  const knowsHedges = top.hedges !== undefined || certainty !== null
  const descriptor = missing.has(end) ? descriptorOf(view, end) : undefined
  return {
    statement: top.id,
    end,
    route,
    certainty,
    terms:
      terms !== undefined && top.terms !== undefined && isOpener(terms, top.terms)
        ? { before: terms, after: top.terms }
        : null,
    lost: {
      hedges: knowsHedges ? hedgesLost(below, top) : [],
      descriptors: descriptor === undefined ? [] : [descriptor],
    },
  }
}
