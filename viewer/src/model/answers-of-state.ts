import { computed, type ReadonlySignal } from '@preact/signals'
import type { Impact, QuickView, ViewOptions } from '../library.ts'
import { type PageState, viewOptions } from '../state/page-state.ts'
import type { Session } from './session.ts'

/** What the library says in the state as it is; each is asked for only when it may have changed. */
export interface AnswersOfState {
  readonly options: ReadonlySignal<ViewOptions>
  /** The graph as the state sees it. */
  readonly view: ReadonlySignal<QuickView>
  readonly statusOf: ReadonlySignal<(claim: string) => string>
  readonly fall: ReadonlySignal<Impact | undefined>
}

export function answersOfState(session: ReadonlySignal<Session>, state: ReadonlySignal<PageState>): AnswersOfState {
  const key = computed(() => JSON.stringify(viewOptions(state.value)))
  const options = computed(() => {
    void key.value
    return viewOptions(state.peek())
  })
  return {
    options,
    view: computed(() => session.value.open.at(options.value)),
    statusOf: computed(() => {
      const [asked, { statusOf }] = [options.value, session.value]
      const known = new Map<string, string>()
      return (claim: string) => {
        const status = known.get(claim) ?? statusOf(claim, asked)
        known.set(claim, status)
        return status
      }
    }),
    fall: computed(() => {
      const { without = [], ...rest } = options.value
      if (without.length === 0) return undefined
      const { open, answer } = session.value
      return answer('impact', without.join(), rest, () => open.at(rest).impact(without))
    }),
  }
}
