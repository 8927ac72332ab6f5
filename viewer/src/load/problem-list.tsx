import { formatPlace, type Problem } from '../library.ts'

/** Each problem with its place and how to fix it. */
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
