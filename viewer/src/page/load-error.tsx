import type { Problem } from '../library.ts'
import { OpenButton } from '../load/open-button.tsx'
import { ProblemList } from '../load/problem-list.tsx'

/** Why there is nothing to see: every problem with its place and how to fix it. */
export function LoadError({ message, problems }: { readonly message: string; readonly problems: readonly Problem[] }) {
  return (
    <main class="load-error">
      <p class="wordmark">hearsay</p>
      <h1>{message}</h1>
      <ProblemList problems={problems} />
      <p>Fix the file and load the page again, or drop another dataset on this page.</p>
      <p>
        <OpenButton />
      </p>
    </main>
  )
}
