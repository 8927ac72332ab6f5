import type { Problem } from '../library.ts'
import type { Form } from './form/form.ts'

/** What is wrong and no field's fault: why it could not be saved, and what would be wrong elsewhere. */
export function FormProblems({ form }: { readonly form: Form }) {
  const own = form.draft.problems.value.filter(({ field }) => field === undefined)
  const elsewhere = form.tried.value?.elsewhere ?? []
  const all = [...own, ...elsewhere]
  const failure = form.failure.value
  return (
    <div role="alert">
      {failure !== undefined && (
        <p class="warning form-failure" tabIndex={-1}>
          {failure}
        </p>
      )}
      {all.map((problem) => (
        <p key={`${problem.record} ${problem.field} ${problem.message}`} class="warning">
          {inWords(problem)}
        </p>
      ))}
    </div>
  )
}

function inWords({ record, message, hint }: Problem): string {
  const where = record === undefined ? '' : `${record}: `
  return `${where}${message}${hint === undefined ? '' : `: ${hint}`}`
}
