import type { ComponentChildren } from 'preact'
import type { Awaiting } from '../model/use-answer.ts'

interface AnsweredProps<T> {
  readonly answer: Awaiting<T>
  /** Gives it up; where it is left out, it is waited for. */
  readonly stop?: () => void
  readonly children: (value: T) => ComponentChildren
}

/** What there is to say once an answer is there; until then, that it is being worked out and, where that is known, how far it is. */
export function Answered<T>({ answer, stop, children }: AnsweredProps<T>) {
  if (answer.at === 'here') return <>{children(answer.value)}</>
  if (answer.at === 'failed') return <p class="warning">It could not be worked out: {answer.message}</p>
  if (answer.at === 'stopped')
    return (
      <p>
        <span role="status">Stopped.</span>{' '}
        <button type="button" class="text-button" onClick={answer.again}>
          Work it out
        </button>
      </p>
    )
  const { progress } = answer
  return (
    <p class="working">
      <span role="status">Working it out…</span>
      {progress !== undefined && <progress aria-label="How far it is" max={progress.all} value={progress.done} />}
      {stop !== undefined && (
        <button type="button" class="text-button" title="Escape does it too" onClick={stop}>
          Stop
        </button>
      )}
    </p>
  )
}
