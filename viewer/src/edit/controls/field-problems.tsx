import type { Problem } from '../../library.ts'
import { problemAtField } from '../../words/edit-words.ts'

/** What is wrong with a field, and how to mend it. */
export function FieldProblems({
  id,
  problems,
}: {
  readonly id: string | undefined
  readonly problems: readonly Problem[]
}) {
  if (problems.length === 0) return null
  return (
    <div id={id} class="field-problems">
      {problems.map(({ code, message, hint, severity }) => (
        <p key={message} class={`field-problem ${severity}`}>
          {problemAtField({ code, message })}
          {hint !== undefined && <span class="hint">: {hint}</span>}
        </p>
      ))}
    </div>
  )
}
