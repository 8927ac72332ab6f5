import type { EdgesAt } from '../../graph/edges-at.ts'
import { labelOf } from '../../graph/label.ts'
import { requireKind, requireWholeNumber } from '../../graph/require.ts'
import type { NodeKind } from '../../model/edge-row.ts'
import { type EdgeKind, edgeRow } from '../../model/edges.ts'
import { byCodeUnit } from '../../model/order.ts'
import { isLater } from '../../sourcing/later.ts'
import { isLaterAt } from '../../sourcing/later-at.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import type { DeadReason } from '../../sourcing/view-options.ts'
import { type ReachOptions, requireReach } from '../reach.ts'
import { connect, pathsApart, shortestPaths } from './connection.ts'
import { takenEdges } from './taken-edges.ts'

/** Which edges may be used, and how many paths are sought. */
export interface PathOptions extends ReachOptions {
  /** How many paths at most, 1 or more; default 1, or with `apart` as many as there are. */
  readonly count?: number | undefined
  /** Paths that share no record but their ends: the most that there can be. */
  readonly apart?: boolean | undefined
}

/** How two records are connected. */
export interface PathAnswer {
  readonly from: string
  readonly to: string
  /** Shortest first, then by their ids in order; none where nothing connects the two. No path comes by a record twice. */
  readonly paths: readonly Path[]
}

/** One connection, from record to record. */
export interface Path {
  /** How many edges. */
  readonly length: number
  readonly nodes: readonly PathNode[]
  readonly steps: readonly PathStep[]
}

/** A record on a path. */
export interface PathNode {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  /** Why an end of the path does not count in this view, where it does not. */
  readonly dead: DeadReason | null
}

/** One edge of a path. */
export interface PathStep {
  readonly from: string
  readonly to: string
  readonly edge: string
  readonly kind: EdgeKind
  /** Whether the arrow of the edge points the way that the path goes. */
  readonly forward: boolean
  /** How the edge reads in the direction of the path. */
  readonly label: string
  /** Other edges between the two that would do as well. */
  readonly parallel: readonly string[]
}

/**
 * The shortest connection between two records along the edges chosen, and as many alternatives as asked for. What is not
 * in view (retracted, discredited, later, not read) connects nothing, but may be asked about. One search from both
 * ends; alternatives cost one for each record of each path found.
 *
 * @throws HearsayError `unknown-id`, `bad-option`
 */
export function path(view: View, from: string, to: string, options: PathOptions = {}): PathAnswer {
  requireKind(view, from)
  requireKind(view, to)
  const reach = requireReach(options)
  const { apart = false, count: asked = apart ? Number.MAX_SAFE_INTEGER : 1 } = options
  const count = requireWholeNumber('count', asked, 1)
  const { columns, presence } = numbersOf(view)
  const goal = columns.ids.numberOf(to)
  // Statuses and whatever else is no document, statement or actor is never dead.
  const mayEnter = (node: number) =>
    node === goal || node >= columns.kinds.length || (presence.isActive(node) && !isLaterAt(view, node))
  const connection = connect(view, [from, to], reach, mayEnter)
  const paths = apart ? pathsApart(connection, count) : shortestPaths(connection, count)
  return { from, to, paths: paths.map((ids) => toPath(view, ids, connection.edges)) }
}

function toPath(view: View, ids: readonly string[], edges: EdgesAt): Path {
  const steps = ids.slice(1).map((id, index) => toStep([ids[index] ?? id, id], edges))
  return { length: steps.length, nodes: ids.map((id) => toNode(view, id)), steps }
}

function toNode(view: View, id: string): PathNode {
  const kind = view.reader.kindOf(id)
  if (kind === undefined) throw new Error(`no node ${id}: the walk is broken`)
  const dead = view.deadBecause(id)?.reason ?? (isLater(view, id) ? 'later' : null)
  return { id, kind, label: labelOf(view.reader, id), dead }
}

function toStep([from, to]: [string, string], edges: EdgesAt): PathStep {
  const goal = edges.numberOf(to)
  const [first, ...others] = takenEdges(edges, edges.numberOf(from), (other) => other === goal)
  if (first === undefined) throw new Error(`no edge between ${from} and ${to}: the walk is broken`)
  const { kind, forward } = first.turn
  const { label, inverse } = edgeRow(kind)
  return {
    ...{ from, to, edge: first.key, kind, forward },
    label: forward ? label : inverse,
    parallel: others.map(({ key }) => key).sort(byCodeUnit),
  }
}
