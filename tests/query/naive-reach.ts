import type { Link } from '../../src/graph/reader.ts'
import type { View } from '../../src/sourcing/view.ts'

/** Whether a view reads an edge, by its link: not one of a relation that it leaves out, nor of an inferred `from` where only what is stated counts. */
export function isReadLink(view: View, { kind, from, relation }: Link): boolean {
  if (relation !== undefined) return view.isRead(relation)
  if (view.options.basis === 'both' || (kind !== 'quotes' && kind !== 'repeats' && kind !== 'cites')) return true
  return view.reader.record('statement', from)?.fromBasis !== 'inferred'
}
