import { writeLink } from './link.ts'
import type { PageState } from './page-state.ts'

/** A state of the page that somebody kept, for people a saved view: a name, a link to it, and what they wanted to remember. */
export interface SavedState {
  readonly name: string
  /** The fragment that `writeLink` gives. */
  readonly link: string
  readonly note: string
}

/** The link to what a state shows: without the pane in which it is saved, and the tour that led there. */
export function linkToKeep(state: PageState): string {
  return writeLink({ ...state, pane: 'record', tour: null }) || '#'
}

/** The saved states that a text holds; none where it is not ours. */
export function readSaved(text: string | null): SavedState[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value.filter(isSaved).map(({ name, link, note }) => ({ name, link, note })) : []
  } catch {
    return []
  }
}

export function writeSaved(saved: readonly SavedState[]): string {
  return JSON.stringify(saved)
}

/** With one more, the last; one of the same name is replaced where it stands. */
export function withSaved(saved: readonly SavedState[], state: SavedState): SavedState[] {
  const at = saved.findIndex(({ name }) => name === state.name)
  return at < 0 ? [...saved, state] : saved.map((each, index) => (index === at ? state : each))
}

export function withoutSaved(saved: readonly SavedState[], name: string): SavedState[] {
  return saved.filter((state) => state.name !== name)
}

function isSaved(value: unknown): value is SavedState {
  const { name, link, note } = (value ?? {}) as Partial<Record<keyof SavedState, unknown>>
  return typeof name === 'string' && typeof link === 'string' && link.startsWith('#') && typeof note === 'string'
}
