import type { QuickView } from '../library.ts'
import { isActorToCome } from '../scene/actor-to-come.ts'

/** Those of some records that were there by the date of a view: what came later is neither counted nor listed. */
export function knownByThen(view: QuickView, ids: readonly string[]): string[] {
  if (view.options.asOf === undefined) return [...ids]
  const { reader } = view.view
  return ids.filter((id) => {
    const kind = reader.kindOf(id)
    if (kind === 'status') return true
    return kind === 'actor' ? !isActorToCome(view, id) : view.counts(id).reason !== 'later'
  })
}
