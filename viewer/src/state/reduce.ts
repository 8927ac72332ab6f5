import type { Camera, Display, Grouping, Layout, Lens, Overview, PageState, Pane, Scope } from './page-state.ts'
import { comparedSince, INITIAL_STATE, OFF_AT_FIRST } from './page-state.ts'

/** Something that a person does to the view. */
export type Action =
  /** Choose one record and show it in the panel; with a scope, also go there. */
  | { readonly type: 'open'; readonly id: string; readonly scope?: Scope }
  /** Chooses these; the panel shows the last of them, unless it is to show another thing. */
  | { readonly type: 'select'; readonly ids: readonly string[]; readonly pane?: Pane }
  | { readonly type: 'toggle-selected'; readonly id: string }
  | { readonly type: 'show-pane'; readonly pane: Pane }
  | {
      readonly type: 'set-scope'
      readonly scope: Scope
      readonly layout?: Layout | undefined
      readonly overview?: Overview | undefined
    }
  | { readonly type: 'set-overview'; readonly overview: Overview }
  /** Entries are ids, or `id/group` for one relation; `alsoOn` switches lines of the key on, so that what comes can be seen. */
  | { readonly type: 'expand'; readonly ids: readonly string[]; readonly alsoOn?: readonly string[] }
  | { readonly type: 'collapse'; readonly ids: readonly string[] }
  | { readonly type: 'hide'; readonly ids: readonly string[] }
  | { readonly type: 'hide-others'; readonly keep: readonly string[]; readonly shown: readonly string[] }
  | { readonly type: 'show-hidden' }
  | { readonly type: 'toggle-off'; readonly token: string }
  | { readonly type: 'reset-filters' }
  | { readonly type: 'set-lens'; readonly lens: Lens | null }
  | { readonly type: 'set-layout'; readonly layout: Layout }
  | { readonly type: 'set-display'; readonly display: Display }
  | { readonly type: 'set-fold'; readonly fold: boolean }
  | { readonly type: 'unfold' | 'fold'; readonly id: string }
  | { readonly type: 'set-grouping'; readonly grouping: Grouping }
  | { readonly type: 'set-as-of'; readonly asOf: string | null }
  /** Compares the date of the page with an earlier one, or with none any more. */
  | { readonly type: 'set-since'; readonly since: string | null }
  | { readonly type: 'take-away' | 'put-back'; readonly ids: readonly string[] }
  | { readonly type: 'put-all-back' }
  | {
      readonly type: 'set-reading'
      readonly reading: Partial<Pick<PageState, 'basis' | 'attributions' | 'dates' | 'reported'>>
    }
  | { readonly type: 'pin'; readonly id: string; readonly at: readonly [number, number] }
  | { readonly type: 'unpin-all' }
  | { readonly type: 'set-camera'; readonly camera: Camera | null }
  | { readonly type: 'leave-tour' }
  /** Goes to the desk with a document, or with none to its list. */
  | { readonly type: 'open-desk'; readonly source?: string }
  | { readonly type: 'leave-desk' }

/** The state after an action. */
export function reduce(state: PageState, action: Action): PageState {
  switch (action.type) {
    case 'open':
      return withScope({ ...state, selected: [action.id], pane: 'record', desk: null }, action.scope)
    case 'select':
      return { ...state, selected: unique(action.ids), pane: action.pane ?? 'record', desk: null }
    case 'toggle-selected':
      return { ...state, selected: toggled(state.selected, action.id), pane: 'record' }
    case 'show-pane':
      return { ...state, pane: action.pane, desk: null }
    case 'set-scope':
      return {
        ...withScope(state, action.scope),
        layout: action.layout ?? state.layout,
        overview: action.overview ?? state.overview,
      }
    case 'set-overview':
      return { ...state, overview: action.overview, unfolded: [], pins: {}, camera: null }
    case 'expand':
      return {
        ...state,
        expanded: unique([...state.expanded, ...action.ids]),
        off: without(state.off, action.alsoOn ?? []),
      }
    case 'collapse':
      return {
        ...state,
        expanded: without(state.expanded, action.ids),
        unfolded: without(state.unfolded, action.ids),
      }
    case 'hide':
      return {
        ...state,
        hidden: unique([...state.hidden, ...action.ids]),
        selected: without(state.selected, action.ids),
      }
    case 'hide-others':
      return { ...state, hidden: unique([...state.hidden, ...without(action.shown, action.keep)]) }
    case 'show-hidden':
      return { ...state, hidden: [] }
    case 'toggle-off':
      return { ...state, off: toggled(state.off, action.token).sort() }
    case 'reset-filters':
      return { ...state, off: OFF_AT_FIRST, lens: null, hidden: [] }
    case 'set-lens':
      return { ...state, lens: action.lens }
    case 'set-layout':
      return { ...state, layout: action.layout, pins: {}, camera: null }
    case 'set-display':
      return { ...state, display: action.display }
    case 'set-fold':
      return { ...state, foldOrigins: action.fold, unfolded: [], camera: null }
    case 'unfold':
      return { ...state, unfolded: unique([...state.unfolded, action.id]) }
    case 'fold':
      return { ...state, unfolded: without(state.unfolded, [action.id]) }
    case 'set-grouping':
      return { ...state, grouping: action.grouping, camera: null }
    case 'set-as-of':
      return withTwoDates({ ...state, asOf: action.asOf })
    case 'set-since':
      return withTwoDates({ ...state, since: action.since })
    case 'take-away':
      return { ...state, without: unique([...state.without, ...action.ids]) }
    case 'put-back':
      return { ...state, without: without(state.without, action.ids) }
    case 'put-all-back':
      return { ...state, without: [] }
    case 'set-reading':
      return { ...state, ...action.reading }
    case 'pin':
      return { ...state, pins: { ...state.pins, [action.id]: action.at } }
    case 'unpin-all':
      return { ...state, pins: INITIAL_STATE.pins }
    case 'set-camera':
      return { ...state, camera: action.camera }
    case 'leave-tour':
      return { ...state, tour: null }
    case 'open-desk':
      return { ...state, desk: action.source ?? '' }
    case 'leave-desk':
      return { ...state, desk: null }
  }
}

/** Another scope is another picture: what was done to the old one by hand goes with it. */
function withScope(state: PageState, scope: Scope | undefined): PageState {
  if (scope === undefined || sameScope(scope, state.scope)) return state
  return { ...state, scope, expanded: [], unfolded: [], hidden: [], pins: {}, camera: null }
}

/** Dates that are not in order compare nothing, and of nothing there is nothing to tell. */
function withTwoDates(state: PageState): PageState {
  const since = comparedSince(state)
  return { ...state, since, pane: since === null && state.pane === 'changes' ? 'record' : state.pane }
}

export function sameScope(a: Scope, b: Scope): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}

function without(ids: readonly string[], gone: readonly string[]): string[] {
  return ids.filter((id) => !gone.includes(id))
}

function toggled(ids: readonly string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]
}
