import type { DeskDocument, DeskState, Failed, Saved } from './desk-state.ts'
import type { Listed } from './listed.ts'
import { letGo, lookedAt, movedTo, nextOpen } from './reduce-desk.ts'

/** What is in hand, on its way to be saved; the desk goes on to the next proposal at once. */
export function sending(state: DeskState, document: DeskDocument, key: string): DeskState {
  const { quote, taken, form } = state
  if (quote === undefined) return state
  const next = taken === undefined ? lookedAt(state, document) : behind(state, document)
  const saved: Saved = { key, proposal: taken, quote, form, undo: undefined }
  const lastLinks = form.links.length > 0 ? form.links : state.lastLinks
  const moved = movedTo({ ...state, saved: [...state.saved, saved], steps: [...state.steps, key], lastLinks }, next)
  return { ...moved, place: quote }
}

/** A complete proposal that is looked at, on its way to be accepted. */
export function accepting(state: DeskState, document: DeskDocument, key: string): DeskState {
  const listed = lookedAt(state, document)
  if (listed === undefined) return state
  const form = document.filled(listed)
  return sending({ ...state, quote: listed.span, taken: listed.key, form }, document, key)
}

/** It was saved, and can be taken back. */
export function arrived(state: DeskState, key: string, undo: string): DeskState {
  return { ...state, saved: state.saved.map((each) => (each.key === key ? { ...each, undo } : each)) }
}

/** It could not be saved: it is kept with why. In hand again where nothing else is by now. */
export function refused(state: DeskState, key: string, why: readonly string[]): DeskState {
  const saved = state.saved.find((each) => each.key === key)
  if (saved === undefined) return state
  const { proposal, quote, form } = saved
  const failed: Failed = { key, proposal, quote, form, why }
  const without = { ...withoutSaved(state, key), failed: [...state.failed, failed] }
  return state.quote === undefined ? takenUpAgain(without, key) : without
}

/** One that could not be saved, in hand again. */
export function takenUpAgain(state: DeskState, key: string): DeskState {
  const found = state.failed.find((each) => each.key === key)
  if (found === undefined) return state
  const { proposal, quote, form, why } = found
  const failed = state.failed.filter((each) => each !== found)
  return {
    ...state,
    failed,
    quote,
    form,
    taken: proposal,
    at: proposal ?? state.at,
    caret: 'sentence',
    place: quote,
    wrong: why,
  }
}

/** One that was taken back: in hand again, so that it can be mended, unless something else is. */
export function takenBack(state: DeskState, key: string): DeskState {
  const saved = state.saved.find((each) => each.key === key)
  if (saved === undefined) return state
  if (state.quote !== undefined) return withoutSaved(state, key)
  const { proposal, quote, form } = saved
  return {
    ...withoutSaved(state, key),
    quote,
    form,
    taken: proposal,
    at: proposal ?? state.at,
    caret: 'keys',
    place: quote,
  }
}

/** The proposal that is looked at is none; a passage that was taken by hand is let go of. */
export function notOne(state: DeskState, document: DeskDocument): { state: DeskState; rejected: Listed | undefined } {
  const listed = lookedAt(state, document)
  if (listed === undefined || (state.quote !== undefined && state.taken === undefined)) {
    return { state: letGo(state), rejected: undefined }
  }
  const rejected = [...state.rejected, listed.key]
  const moved = movedTo(state, behind({ ...state, taken: listed.key }, document))
  return { state: { ...moved, rejected, steps: [...state.steps, listed.key] }, rejected: listed }
}

/** What `undo` takes back: the last that was saved or refused. */
export function lastStep(state: DeskState): { readonly saved: Saved } | { readonly rejected: string } | undefined {
  const key = state.steps.at(-1)
  if (key === undefined) return undefined
  const saved = state.saved.find((each) => each.key === key)
  return saved === undefined ? { rejected: key } : { saved }
}

/** A proposal that was refused, open again and looked at. */
export function openAgain(state: DeskState, key: string): DeskState {
  const steps = state.steps.filter((each) => each !== key)
  return { ...letGo(state), rejected: state.rejected.filter((each) => each !== key), steps, at: key }
}

/** What just happened, for whoever does not see it. */
export function telling(state: DeskState, text: string): DeskState {
  return { ...state, told: { text, count: state.told.count + 1 } }
}

/** The proposal behind the one in hand, before that where it is the last. */
function behind(state: DeskState, document: DeskDocument): Listed | undefined {
  const open = document.open.filter(({ key }) => key !== state.taken)
  const index = document.open.findIndex(({ key }) => key === state.taken)
  return index < 0 ? nextOpen(state, { ...document, open }, 'next') : (open[index] ?? open.at(-1))
}

function withoutSaved(state: DeskState, key: string): DeskState {
  return {
    ...state,
    saved: state.saved.filter((each) => each.key !== key),
    steps: state.steps.filter((each) => each !== key),
  }
}
