import { type Signal, signal } from '@preact/signals'
import { Stopped } from '../answers/library-service.ts'
import { libraryService } from '../answers/page-library.ts'
import type { Answer, Question, QuestionArgs, TellProgress } from '../answers/question.ts'
import type { SweepProgress, ViewOptions } from '../library.ts'
import { viewOptions } from '../state/page-state.ts'
import { useModel } from './model-context.ts'
import type { Session } from './session.ts'

/** An answer that is on its way, is there, or could not be had. */
export type Awaiting<T> =
  | { readonly at: 'asked'; readonly progress?: SweepProgress }
  | { readonly at: 'here'; readonly value: T }
  | { readonly at: 'failed'; readonly message: string }
  /** Somebody did not want to wait for it. */
  | { readonly at: 'stopped'; readonly again: () => void }

/** So many answers are kept for a dataset: those asked for last. */
const KEPT = 400

const kept = new WeakMap<Session, Map<string, Signal<Awaiting<unknown>>>>()

/** An answer about what is in view, which may take a while: asked once for the same arguments and view, worked out beside the page. */
export function useAnswer<Q extends Question>(question: Q, ...args: QuestionArgs<Q>): Awaiting<Answer<Q>> {
  return useAnswerIn(viewOptions(useModel().state.value), question, ...args)
}

/** The same in another view than the page's. */
export function useAnswerIn<Q extends Question>(
  view: ViewOptions,
  question: Q,
  ...args: QuestionArgs<Q>
): Awaiting<Answer<Q>> {
  return answerIn(useModel().session.value, view, question, args).value
}

/** The same as a signal, of a session that is known. */
export function answerIn<Q extends Question>(
  session: Session,
  view: ViewOptions,
  question: Q,
  args: QuestionArgs<Q>,
): Signal<Awaiting<Answer<Q>>> {
  const answers = kept.get(session) ?? new Map<string, Signal<Awaiting<unknown>>>()
  kept.set(session, answers)
  const key = JSON.stringify([question, view, ...args])
  let answer = answers.get(key)
  if (answer === undefined) {
    answer = signal<Awaiting<unknown>>({ at: 'asked' })
    answers.set(key, answer)
    const [oldest] = answers.keys()
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest)
    ask(answer, (onProgress) => libraryService().ask(session.open, { question, args, view }, onProgress))
  }
  return answer as Signal<Awaiting<Answer<Q>>>
}

function ask(answer: Signal<Awaiting<unknown>>, asking: (onProgress: TellProgress) => Promise<unknown>): void {
  answer.value = { at: 'asked' }
  const onProgress = (progress: SweepProgress) => {
    answer.value = { at: 'asked', progress }
  }
  asking(onProgress).then(
    (value) => {
      answer.value = { at: 'here', value }
    },
    (error: unknown) => {
      if (error instanceof Stopped) answer.value = { at: 'stopped', again: () => ask(answer, asking) }
      else answer.value = { at: 'failed', message: error instanceof Error ? error.message : String(error) }
    },
  )
}
