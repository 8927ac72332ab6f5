import { STATEMENT_FLAGS } from '../columns/fields.ts'
import { NONE } from '../columns/ids.ts'
import { FROM_EDGES } from '../columns/made-edges.ts'
import { type EdgesAt, openEdgesAt } from '../graph/edges-at.ts'
import { requireOneOf } from '../graph/require.ts'
import { DIRECTIONS, type Direction, RECORD_EDGE_KINDS } from '../graph/walk.ts'
import { EDGE_KINDS, type EdgeKind } from '../model/edges.ts'
import { numbersOf, type View } from '../sourcing/view.ts'

/** Which edges may be followed, and which way. */
export interface ReachOptions {
  /** Default every kind but `hasStatus`. */
  readonly edges?: readonly EdgeKind[] | undefined
  /** Default `both`. */
  readonly direction?: Direction | undefined
}

/**
 * The options with their defaults.
 *
 * @throws HearsayError `bad-option`
 */
export function requireReach({ edges = RECORD_EDGE_KINDS, direction = 'both' }: ReachOptions): Required<ReachOptions> {
  for (const edge of edges) requireOneOf('edges', edge, EDGE_KINDS)
  requireOneOf('direction', direction, DIRECTIONS)
  return { edges, direction }
}

/**
 * The edges that a view reads, by number, along the kinds and in the direction chosen: not one of a relation that it leaves out, nor of an
 * inferred `from` where only what is stated counts.
 */
export function openReach(view: View, options: ReachOptions): EdgesAt {
  const edges = openEdgesAt(view.reader, requireReach(options))
  const { columns, presence } = numbersOf(view)
  const { flags } = columns.of.statement
  const isStated = (statement: number) => ((flags[columns.rows[statement] ?? 0] ?? 0) & STATEMENT_FLAGS.inferred) === 0
  return {
    ...edges,
    each: (node, tell) =>
      edges.each(node, (other, turn, edge) => {
        const { kind, forward } = turn
        if (edge !== NONE) {
          if (!presence.isRead(columns.edges(kind).relations?.[edge] ?? NONE)) return
        } else if (view.options.basis === 'stated' && FROM_EDGES.includes(kind) && !isStated(forward ? node : other)) {
          return
        }
        tell(other, turn, edge)
      }),
  }
}
