import type { HistoryPoint } from '../../library.ts'
import { words } from '../../library.ts'
import { RING_OF_STATUS } from '../../looks/shapes.ts'
import { useModel } from '../../model/model-context.ts'
import { StatusRing } from '../../parts/glyph.tsx'
import { curveShape } from './curve-shape.ts'
import { type HistoryStep, stepAsOf } from './history-steps.ts'
import { datesInWords, stepInWords } from './step-words.ts'

interface HistoryCurveProps {
  readonly start: HistoryPoint | undefined
  readonly steps: readonly HistoryStep[]
}

const NOTHING = { documents: 0, origins: { min: 0, max: 0 } }

/** Documents against origins as steps over time. What it shows stands as a list below it, which is what is read and walked by keyboard. */
export function HistoryCurve({ start = { date: null, ...NOTHING }, steps }: HistoryCurveProps) {
  const model = useModel()
  const { asOf } = model.state.value
  const { most, starts, documents, origins, at } = curveShape(start, steps)
  const now = stepAsOf(steps, asOf)
  return (
    <figure class="history">
      <p class="history-key">
        <span class="history-documents">documents read</span> <span class="history-origins">origins</span>
      </p>
      <div class="history-box">
        <span class="history-most">{words.inDigits(most)}</span>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path class="history-origins" d={origins} />
          <path class="history-documents" d={documents} />
          {asOf !== null && <rect class="history-later" x={at(asOf)} width={100 - at(asOf)} height="100" />}
          {asOf !== null && <line class="history-now" x1={at(asOf)} x2={at(asOf)} y2="100" />}
        </svg>
        {steps.map((step, index) => (
          <span key={step.date} class="history-mark" style={{ left: `${starts[index]}%` }} aria-hidden="true">
            {changesStatus(step) && <StatusRing ring={RING_OF_STATUS[step.status] ?? 'none'} status={step.status} />}
          </span>
        ))}
        {steps.map((step, index) => (
          <button
            key={step.date}
            type="button"
            class={`history-step ${index === now ? 'now' : ''}`}
            aria-hidden="true"
            tabIndex={-1}
            title={stepInWords(step)}
            style={{ left: `${starts[index]}%`, width: `${(starts[index + 1] ?? 100) - (starts[index] ?? 0)}%` }}
            onClick={() => model.act({ type: 'set-as-of', asOf: step.date })}
          />
        ))}
      </div>
      <figcaption>{datesInWords(steps)}</figcaption>
    </figure>
  )
}

function changesStatus({ changes }: HistoryStep): boolean {
  return changes.some(({ what }) => what === 'status')
}
