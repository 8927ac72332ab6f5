import { type DriftStep, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { viewOptions } from '../state/page-state.ts'
import { Said } from './said.tsx'

/** What this statement changed of what it comes from: marked at the step where it happens. */
export function DriftMarks({ statement }: { readonly statement: string }) {
  const steps = useDrift(statement)
  if (steps.length === 0) return null
  return (
    <ul class="drift">
      {steps.map((step) => (
        <Mark key={`${step.kind} ${step.from}`} step={step} />
      ))}
    </ul>
  )
}

function Mark({ step }: { readonly step: DriftStep }) {
  const { reader } = useModel().session.value.open
  const details = words.driftDetails(step, words.namesIn(reader))
  return (
    <li>
      <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true">
        <path d="M6 1 L11.5 11 H0.5 Z" />
      </svg>
      <span>
        It {words.DRIFT_LABELS[step.kind].does}
        {details.length > 0 && ': '}
        <Said parts={details} />
      </span>
    </li>
  )
}

/** The steps of one statement. The claim of the statement is asked about once, for all of them. */
function useDrift(statement: string): readonly DriftStep[] {
  const { session, state } = useModel()
  const { open, answer } = session.value
  const options = viewOptions(state.value)
  const claim = open.reader.record('statement', statement)?.claim
  if (claim === undefined) return []
  const { steps } = answer('drift', claim, options, () => open.at(options).drift(claim))
  return steps.filter((step) => step.statement === statement)
}
