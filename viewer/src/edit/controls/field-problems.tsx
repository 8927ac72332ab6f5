import type { Problem } from '../../library.ts'

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
      {problems.map(({ message, hint, severity }) => (
        <p key={message} class={`field-problem ${severity}`}>
          {message}
          {hint !== undefined && <span class="hint">: {hint}</span>}
        </p>
      ))}
    </div>
  )
}
