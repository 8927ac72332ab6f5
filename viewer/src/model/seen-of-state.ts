import { computed, type ReadonlySignal } from '@preact/signals'
import { type Between, openBetween } from '../looks/between.ts'
import { type Conditions, effectsOf, openConditions } from '../looks/condition.ts'
import { comparedSince, type PageState } from '../state/page-state.ts'
import { type AnswersOfState, answersOfState } from './answers-of-state.ts'
import { type PictureOfState, pictureOfState } from './picture-of-state.ts'
import type { Session } from './session.ts'

/** What a state shows of a dataset: what the library answers, what is drawn, and how it stands. */
export interface SeenOfState extends AnswersOfState, PictureOfState {
  readonly conditions: ReadonlySignal<Conditions>
  /** What came between the two dates that are compared; undefined where none are. */
  readonly between: ReadonlySignal<Between | undefined>
  /** What is chosen, with the documents of chosen statements, and what they are drawn as. */
  readonly selected: ReadonlySignal<ReadonlySet<string>>
}

/** @param mostGroups how many groups of an overview the canvas has room for */
export function seenOfState(
  session: ReadonlySignal<Session>,
  state: ReadonlySignal<PageState>,
  mostGroups: ReadonlySignal<number>,
): SeenOfState {
  const answers = answersOfState(session, state)
  const { view, statusOf, fall } = answers
  const drawn = pictureOfState({ session, state, view, statusOf, mostGroups })
  const chosen = computed(() => state.value.selected)
  const since = computed(() => comparedSince(state.value))
  const drawnNow = computed(() => ({ within: drawn.extent.value.statements, edges: drawn.picture.value.edges }))
  const conditions = computed(() =>
    openConditions({ view: view.value, effects: effectsOf(fall.value), ...drawnNow.value }),
  )
  return {
    ...answers,
    ...drawn,
    conditions,
    between: computed(() => {
      if (since.value === null) return undefined
      const before = view.value.at({ asOf: since.value })
      return openBetween(openConditions({ view: before, effects: NO_EFFECTS, ...drawnNow.value }), conditions.value)
    }),
    selected: computed(() => {
      const { reader } = session.value.open
      const ids = chosen.value.flatMap((id) => [id, reader.record('statement', id)?.source ?? id])
      return new Set(ids.flatMap((id) => [id, drawn.drawnAs.value.get(id) ?? id]))
    }),
  }
}

/** Who is taken away makes nothing come or go. */
const NO_EFFECTS = effectsOf(undefined)
