import { useState } from 'preact/hooks'
import { words } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { ChangeTold } from '../../parts/change-told.tsx'
import { type HistoryStep, stepAsOf } from './history-steps.ts'
import { stepDate, stepFigures } from './step-words.ts'

/** The dates on which something changed, each a button that shows the page as of it; those on which only documents came or went, on asking. */
export function HistoryList({ steps }: { readonly steps: readonly HistoryStep[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? steps : steps.filter(({ changes }) => changes.length > 0)
  const rest = steps.length - shown.length
  const now = steps[stepAsOf(steps, useModel().state.value.asOf)]
  return (
    <>
      <ol class="history-steps">
        {shown.map((step) => (
          <Step key={step.date} step={step} current={step === now} />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" class="text-button rest" onClick={() => setAll(true)}>
          Show also {words.counted(rest, 'date on which', 'dates on which')} only documents came or went
        </button>
      )}
    </>
  )
}

function Step({ step, current }: { readonly step: HistoryStep; readonly current: boolean }) {
  const model = useModel()
  const { asOf } = model.state.value
  return (
    <li class={current && asOf !== null ? 'current' : ''}>
      <p>
        <button
          type="button"
          class="text-button history-date"
          aria-current={current && asOf !== null ? 'date' : undefined}
          title="Show the page as of this date"
          onClick={() => model.act({ type: 'set-as-of', asOf: step.date })}
        >
          {stepDate(step)}
        </button>{' '}
        {stepFigures(step)}
      </p>
      {step.changes.map((change) => (
        <ChangeTold key={change.what} change={change} />
      ))}
    </li>
  )
}
