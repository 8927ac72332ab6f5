import { formatPlace, type Problem } from '../library.ts'
import { OpenButton } from '../load/open-button.tsx'

/** Why there is nothing to see: every problem with its place and how to mend it. */
export function LoadError({ message, problems }: { readonly message: string; readonly problems: readonly Problem[] }) {
  return (
    <main class="load-error">
      <p class="wordmark">hearsay</p>
      <h1>{message}</h1>
      <ProblemList problems={problems} />
      <p>Mend the file and load the page again, or drop another dataset on this page.</p>
      <p>
        <OpenButton />
      </p>
    </main>
  )
}

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <ol class="problems">
      {problems.map((problem, index) => (
        <li key={index} class={`problem ${problem.severity}`}>
          {problem.place !== undefined && <code class="place">{formatPlace(problem.place)}</code>}
          <p>{problem.message}</p>
          {problem.hint !== undefined && <p class="hint">{problem.hint}</p>}
        </li>
      ))}
    </ol>
  )
}
