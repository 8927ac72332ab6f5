import type { ComponentChildren } from 'preact'
import type { Awaiting } from '../model/use-answer.ts'

interface AnsweredProps<T> {
  readonly answer: Awaiting<T>
  readonly children: (value: T) => ComponentChildren
}

/** What there is to say once an answer is there; until then, that it is being worked out and, where that is known, how far it is. */
export function Answered<T>({ answer, children }: AnsweredProps<T>) {
  if (answer.at === 'here') return <>{children(answer.value)}</>
  if (answer.at === 'failed') return <p class="warning">It could not be worked out: {answer.message}</p>
  const { progress } = answer
  return (
    <p class="working">
      <span role="status">Working it out…</span>
      {progress !== undefined && <progress aria-label="How far it is" max={progress.all} value={progress.done} />}
    </p>
  )
}
