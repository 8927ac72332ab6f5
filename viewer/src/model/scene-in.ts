import { type Signal, signal } from '@preact/signals'
import { libraryService } from '../answers/page-library.ts'
import { sceneInSteps } from '../scene/full-scene.ts'
import { inTurns } from '../scene/in-turns.ts'
import type { Scene } from '../scene/scene.ts'
import { knowWeights } from '../scene/weights.ts'
import type { Session } from './session.ts'

/** The scene of everything, or how far it is, from 0 to 1. */
export type SceneComing =
  | { readonly at: 'coming'; readonly part: number }
  | { readonly at: 'here'; readonly scene: Scene }

const coming = new WeakMap<Session, Map<boolean, Signal<SceneComing>>>()
const TELL_EVERY = 0.02

/** The scene of everything in a large dataset, made once, in short turns between which the page goes on. */
export function sceneIn(session: Session, folded: boolean): Signal<SceneComing> {
  const ofSession = coming.get(session) ?? new Map<boolean, Signal<SceneComing>>()
  coming.set(session, ofSession)
  const known = ofSession.get(folded)
  if (known !== undefined) return known
  const found = signal<SceneComing>({ at: 'coming', part: 0 })
  ofSession.set(folded, found)
  const steps = sceneInSteps(session.open, folded)
  let scene: Scene | undefined
  let told = 0
  const next = (): IteratorResult<number, undefined> => {
    const step = steps.next()
    if (step.done === true) scene = step.value
    else if (step.value - told > TELL_EVERY) {
      told = step.value
      found.value = { at: 'coming', part: told }
    }
    return step.done === true ? { done: true, value: undefined } : step
  }
  void weighed(session).then(() =>
    inTurns({ next }, () => {
      if (scene !== undefined) found.value = { at: 'here', scene }
    }),
  )
  return found
}

/** What rests on each record is worked out beside the page; where the browser starts no worker, when the first is asked for. */
async function weighed({ open }: Session): Promise<void> {
  try {
    knowWeights(open, await libraryService().ask(open, { question: 'weights', args: [], view: {} }))
  } catch {
    // Then the scene asks for them itself.
  }
}
