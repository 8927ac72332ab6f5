import type { GraphView } from '../library.ts'

/** Those of some records that were there by the date of a view: what came later is neither counted nor listed. */
export function knownByThen(view: GraphView, ids: readonly string[]): string[] {
  if (view.options.asOf === undefined) return [...ids]
  return ids.filter((id) => view.view.reader.kindOf(id) === 'status' || view.counts(id).reason !== 'later')
}
