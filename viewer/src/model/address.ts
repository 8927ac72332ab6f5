import { visibleText } from '../library.ts'
import { keepKnown } from '../state/known-ids.ts'
import { readLink, writeLink } from '../state/link.ts'
import { firstState, openRecord, type PageState, type TourPlace } from '../state/page-state.ts'
import { followRetired } from './follow-retired.ts'
import type { Model } from './model.ts'
import type { Session } from './session.ts'
import { knownTour, stepOf } from './tours.ts'

/** The state that the address of the page says for a dataset, and what of it the dataset does not have. */
export function stateFromAddress(session: Session, fragment: string): { state: PageState; missing: string[] } {
  const { reader } = session.open
  const base = firstState(session.telling)
  const { state, ignored } = readLink(fragment, fragment.length > 1 ? { ...base, selected: [] } : base)
  const { state: known, unknown } = keepKnown(followRetired(state, reader), reader.kindOf, base.scope)
  const tour = knownTour(session, state.tour)
  const lost = state.tour !== null && tour === null ? [`tour ${state.tour.id}`] : []
  // A link that names a step and nothing else is to what this shows.
  if (tour !== null && /^#?tour=[^&]*$/.test(fragment)) return { state: stateOfStep(session, tour), missing: [] }
  return { state: { ...known, tour }, missing: [...unknown, ...ignored, ...lost] }
}

/** What a step of a tour shows. */
export function stateOfStep(session: Session, tour: TourPlace): PageState {
  const view = stepOf(session, tour)?.view ?? ''
  return { ...stateFromAddress(session, view.replace(/(?<=[#&])tour=[^&]*/, '')).state, tour }
}

/** The state in which a dataset opens that did not come with the page: of a part taken away from one, what it showed. */
export function stateOfPart(session: Session): PageState {
  const part = (session.open.reader.manifest as { readonly 'x-part'?: { readonly view?: unknown } })['x-part']
  const view = part?.view
  return stateFromAddress(session, typeof view === 'string' ? view : '').state
}

/** Keeps the address and the state the same, so that a link says it all and back and forward undo and redo. */
export function followAddress(model: Model): void {
  const { steps } = model
  const here = entryOf(history.state)
  steps.value = { at: here, last: here }
  model.onAct((state, amend) => {
    document.title = titleOf(model)
    const link = writeLink(state) || '#'
    if (link === location.hash) return
    if (amend) {
      history.replaceState({ hearsay: steps.peek().at }, '', link)
      return
    }
    const at = steps.peek().at + 1
    steps.value = { at, last: at }
    history.pushState({ hearsay: at }, '', link)
  })
  window.addEventListener('popstate', ({ state }) => {
    const at = entryOf(state)
    steps.value = { at, last: Math.max(at, steps.peek().last) }
    const { state: next, missing } = stateFromAddress(model.session.peek(), location.hash)
    model.adopt(next)
    sayMissing(model, missing)
    document.title = titleOf(model)
  })
  history.replaceState({ hearsay: here }, '', writeLink(model.state.peek()) || '#')
  document.title = titleOf(model)
}

/** Says what an address names and the dataset does not have; nothing where it has all. */
export function sayMissing({ notice }: Pick<Model, 'notice'>, missing: readonly string[]): void {
  if (missing.length > 0) notice.value = `This link names what the dataset does not have: ${missing.join(', ')}.`
}

/** One step back; at the first one nothing, so that nobody is led off the page. */
export function undo({ steps }: Model): void {
  if (steps.peek().at > 0) history.back()
}

export function redo({ steps }: Model): void {
  const { at, last } = steps.peek()
  if (at < last) history.forward()
}

/** Which step of ours an entry of the browser's history is. */
function entryOf(entry: unknown): number {
  return (entry as { readonly hearsay?: number } | null)?.hearsay ?? 0
}

function titleOf({ session, state }: Model): string {
  const { reader } = session.peek().open
  const id = openRecord(state.peek())
  const claim = id === undefined ? undefined : reader.record('claim', id)?.text
  const title = visibleText(reader.manifest.title)
  return claim === undefined ? `${title} · hearsay` : `${visibleText(claim)} · ${title} · hearsay`
}
