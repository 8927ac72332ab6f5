import type { GraphReader, RecordKind } from '../graph/reader.ts'
import { requireKind } from '../graph/require.ts'
import { EDGE_KINDS, type EdgeKind, edgeRow } from '../model/edges.ts'
import type { RecordOfKind } from '../model/kinds.ts'
import { byCodeUnit } from '../model/order.ts'
import type { View } from '../sourcing/view.ts'
import type { DeadReason } from '../sourcing/view-options.ts'

/** A record and all that is next to it. */
export interface Shown {
  readonly id: string
  readonly kind: RecordKind
  readonly record: RecordOfKind[RecordKind]
  /** Why it does not count in this view; null where it does. Only sources, actors and statements can be out of view. */
  readonly dead: { readonly reason: DeadReason; readonly because: string } | null
  /** Its edges, in the order of the edge table, then by the other end. */
  readonly links: readonly ShownLink[]
}

/** An edge of a record, read from that record. */
export interface ShownLink {
  readonly key: string
  readonly kind: EdgeKind
  readonly direction: 'out' | 'in'
  /** How the edge reads from this record. */
  readonly label: string
  readonly other: string
}

/**
 * A record with its edges.
 *
 * @throws HearsayError `unknown-id`
 */
export function show(view: View, id: string): Shown {
  const kind = requireKind(view, id)
  const record = view.reader.record(kind, id)
  if (record === undefined) throw new Error(`no ${kind} ${id}: the graph is broken`)
  const links = EDGE_KINDS.flatMap((edge) => linksOf(view.reader, id, edge))
  return { id, kind, record, dead: view.deadBecause(id) ?? null, links }
}

function linksOf(reader: GraphReader, id: string, kind: EdgeKind): ShownLink[] {
  const { label, inverse } = edgeRow(kind)
  const out = reader
    .linksFrom(id, kind)
    .map(({ key, to }) => ({ key, kind, direction: 'out', label, other: to }) as const)
  const into = reader
    .linksTo(id, kind)
    .map(({ key, from }) => ({ key, kind, direction: 'in', label: inverse, other: from }) as const)
  return [...out, ...into].sort((a, b) => byCodeUnit(a.other, b.other) || byCodeUnit(a.direction, b.direction))
}
