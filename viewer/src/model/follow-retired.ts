import { type GraphReader, retirementOf } from '../library.ts'
import type { PageState } from '../state/page-state.ts'
import { renamedState } from '../state/renamed-state.ts'

/** A state in which ids that are no longer in use are what they became: of a link, or a view, from before a record was renamed or merged. */
export function followRetired(state: PageState, reader: Pick<GraphReader, 'kindOf' | 'manifest'>): PageState {
  const { retired = [] } = reader.manifest
  if (retired.length === 0) return state
  const known = new Map(retired.map((each) => [each.id, each]))
  return renamedState(state, (id) => (reader.kindOf(id) === undefined ? (retirementOf(id, known)?.became ?? id) : id))
}
