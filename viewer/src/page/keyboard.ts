import { libraryService } from '../answers/page-library.ts'
import { undoEditFirst } from '../edit/edits-made.ts'
import { printClaim } from '../export/print.ts'
import { redo, undo } from '../model/address.ts'
import { isClaimOpen } from '../model/claim-open.ts'
import type { Model } from '../model/model.ts'
import { goInTour } from '../model/touring.ts'
import { openRecord } from '../state/page-state.ts'
import { isAtDesk } from './at-desk.ts'

/** A key, what it does, and how the list of keys tells it. */
export interface Shortcut {
  readonly key: string
  readonly does: string
  readonly act: (model: Model) => void
}

export const SHORTCUTS: readonly Shortcut[] = [
  { key: '/', does: 'search', act: () => document.querySelector<HTMLInputElement>('#search')?.select() },
  { key: 'w', does: 'what if the chosen one is wrong', act: toggleTaken },
  { key: 'f', does: 'everything in view', act: ({ stage }) => stage.peek()?.fit() },
  { key: '+', does: 'nearer', act: ({ stage }) => stage.peek()?.zoom(1 / 1.5) },
  { key: '-', does: 'farther', act: ({ stage }) => stage.peek()?.zoom(1.5) },
  { key: '1', does: 'layout by sourcing', act: (model) => model.act({ type: 'set-layout', layout: 'provenance' }) },
  { key: '2', does: 'layout by time', act: (model) => model.act({ type: 'set-layout', layout: 'time' }) },
  { key: '3', does: 'free layout', act: (model) => model.act({ type: 'set-layout', layout: 'force' }) },
  { key: 't', does: 'table beside the canvas, or not', act: toggleTable },
  {
    key: 'e',
    does: 'expand the chosen ones',
    act: (model) => model.act({ type: 'expand', ids: model.state.peek().selected }),
  },
  {
    key: 'h',
    does: 'hide the chosen ones',
    act: (model) => model.act({ type: 'hide', ids: model.state.peek().selected }),
  },
  {
    key: '?',
    does: 'this list',
    act: ({ help }) => {
      help.value = true
    },
  },
  {
    key: 'Escape',
    does: 'leave: stop playing or comparing, close what is open, end the tour, choose nothing',
    act: leave,
  },
]

function leave(model: Model): void {
  if (model.playing.peek()) model.playing.value = false
  else if (libraryService().stop('diff')) return
  else if (model.legendOpen.peek()) model.legendOpen.value = false
  else if (model.state.peek().tour !== null) model.act({ type: 'leave-tour' })
  else model.act({ type: 'select', ids: [] })
}

function toggleTaken(model: Model): void {
  const id = openRecord(model.state.peek())
  const kind = id === undefined ? undefined : model.session.peek().open.reader.kindOf(id)
  if (id === undefined || (kind !== 'source' && kind !== 'actor' && kind !== 'statement')) return
  model.act({ type: model.state.peek().without.includes(id) ? 'put-back' : 'take-away', ids: [id] })
}

function toggleTable(model: Model): void {
  model.act({ type: 'set-display', display: model.state.peek().display === 'graph' ? 'both' : 'graph' })
}

/** In a tour, which way these lead; where the canvas has the focus, it has them. */
const TOUR_KEYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 }

const TYPED_INTO = 'input, textarea, select, dialog[open]'

/** Listens to the keys of the page while nobody types into a field; returns a function that stops. */
export function listenToKeys(model: Model): () => void {
  const onKey = (event: KeyboardEvent) => {
    // The desk has keys of its own.
    if (isAtDesk(model)) return
    const target = event.target as HTMLElement | null
    // A slider has keys of its own, but none to leave with.
    const taken = event.key === 'Escape' ? TYPED_INTO : `${TYPED_INTO}, [role=slider]`
    if (target?.closest(taken) || event.altKey || event.defaultPrevented) return
    if (event.ctrlKey || event.metaKey) {
      const key = event.key.toLowerCase()
      if (key === 'p' && model.state.peek().pane === 'record' && isClaimOpen(model)) {
        event.preventDefault()
        void printClaim(model)
      }
      if (key !== 'z') return
      event.preventDefault()
      if (event.shiftKey) redo(model)
      else if (!undoEditFirst(model)) undo(model)
      return
    }
    const way = TOUR_KEYS[event.key]
    if (way !== undefined) {
      if (goInTour(model, way)) event.preventDefault()
      return
    }
    const row = SHORTCUTS.find(({ key }) => key === event.key)
    if (row === undefined) return
    event.preventDefault()
    row.act(model)
  }
  window.addEventListener('keydown', onKey)
  return () => window.removeEventListener('keydown', onKey)
}
