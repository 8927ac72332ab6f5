import { effect, type Signal } from '@preact/signals'
import { libraryService } from '../../answers/page-library.ts'
import type { RecordEdit, Tried } from '../../answers/tried.ts'
import type { Model } from '../../model/model.ts'
import { viewOptions } from '../../state/page-state.ts'

/** So long nothing is typed until it is looked at what saving would do. */
const PAUSE_MS = 250

interface Followed {
  readonly edits: () => readonly RecordEdit[]
  /** The claims that they may change. */
  readonly claims: () => readonly string[]
  /** Where the answer is put. */
  readonly tried: Signal<Tried | undefined>
}

/** Looks at what edits would do whenever nothing was typed for a moment, or now, until it is stopped. */
export function followEdits(model: Model, { edits, claims, tried }: Followed) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0
  const now = async (): Promise<void> => {
    latest += 1
    const ticket = latest
    const trying = { edits: edits(), claims: claims(), view: viewOptions(model.state.peek()) }
    const answer = await libraryService().try(model.session.peek().open, trying)
    if (ticket === latest) tried.value = answer
  }
  const end = effect(() => {
    // Whatever these read has it looked at anew.
    edits()
    claims()
    viewOptions(model.state.value)
    model.session.value
    clearTimeout(timer)
    // Where it cannot be worked out nothing is told: saving says what is wrong.
    timer = setTimeout(() => void now().catch(() => undefined), PAUSE_MS)
  })
  const stop = (): void => {
    latest += 1
    clearTimeout(timer)
    end()
  }
  return { now, stop }
}
