import { words } from '../library.ts'
import { ProblemList } from '../load/problem-list.tsx'
import { useModel } from '../model/model-context.ts'

/** What is wrong with the files that the page is served over: it shows the last version that was good. */
export function LiveProblems() {
  const errors = useModel().problems.value.filter(({ severity }) => severity === 'error')
  return (
    <div class="live-problems" role="alert" hidden={errors.length === 0}>
      {errors.length > 0 && (
        <details>
          <summary>
            <strong>{words.counted(errors.length, 'problem')} in the files.</strong> This is the last version that was
            good.
          </summary>
          <ProblemList problems={errors} />
        </details>
      )}
    </div>
  )
}
