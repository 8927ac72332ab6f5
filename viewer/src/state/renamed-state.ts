import { OUTLET_PREFIX } from '../library.ts'
import type { PageState, Scope } from './page-state.ts'

/** The state of the page over the same records under other ids. */
export function renamedState(state: PageState, newId: (id: string) => string): PageState {
  const rename = (named: string) => renamedWithin(named, newId)
  return {
    ...state,
    selected: state.selected.map(rename),
    scope: renamedScope(state.scope, rename),
    expanded: state.expanded.map(rename),
    unfolded: state.unfolded.map(rename),
    hidden: state.hidden.map(rename),
    without: state.without.map(rename),
    pins: Object.fromEntries(Object.entries(state.pins).map(([id, at]) => [rename(id), at])),
    desk: state.desk === null ? null : rename(state.desk),
  }
}

/** An id, an outlet by its publisher's, or an id with the edges behind it along which it was expanded. */
export function renamedWithin(named: string, newId: (id: string) => string): string {
  if (named.startsWith(OUTLET_PREFIX)) return OUTLET_PREFIX + renamedWithin(named.slice(OUTLET_PREFIX.length), newId)
  const renamed = newId(named)
  const end = named.lastIndexOf('/')
  return renamed !== named || end < 0 ? renamed : newId(named.slice(0, end)) + named.slice(end)
}

function renamedScope(scope: Scope, rename: (id: string) => string): Scope {
  switch (scope.kind) {
    case 'everything':
      return scope
    case 'claim':
      return { ...scope, id: rename(scope.id) }
    case 'near':
      return { ...scope, ids: scope.ids.map(rename) }
    case 'path':
      return { ...scope, from: rename(scope.from), to: rename(scope.to) }
  }
}
