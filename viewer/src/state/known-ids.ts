import type { NodeKind } from '../library.ts'
import type { PageState, Scope } from './page-state.ts'

/**
 * A state with only what a dataset has, and the ids that it does not have: of a link made for another version, or of the
 * version before an edit.
 */
export function keepKnown(
  state: PageState,
  kindOf: (id: string) => NodeKind | undefined,
  fallback: Scope,
): { state: PageState; unknown: string[] } {
  const unknown = new Set<string>()
  const known = (id: string) => {
    const [record = id] = id.replace(/^outlet:/, '').split('/')
    const found = kindOf(record) !== undefined
    if (!found) unknown.add(id)
    return found
  }
  const scope = knownScope(state.scope, known) ?? fallback
  const pins = Object.fromEntries(Object.entries(state.pins).filter(([id]) => known(id)))
  return {
    state: {
      ...state,
      scope,
      pins,
      selected: state.selected.filter(known),
      expanded: state.expanded.filter(known),
      unfolded: state.unfolded.filter(known),
      hidden: state.hidden.filter(known),
      without: state.without.filter(known),
    },
    unknown: [...unknown].sort(),
  }
}

function knownScope(scope: Scope, known: (id: string) => boolean): Scope | undefined {
  if (scope.kind === 'everything') return scope
  if (scope.kind === 'claim') return known(scope.id) ? scope : undefined
  if (scope.kind === 'path') return known(scope.from) && known(scope.to) ? scope : undefined
  const ids = scope.ids.filter(known)
  return ids.length === 0 ? undefined : { ...scope, ids }
}
