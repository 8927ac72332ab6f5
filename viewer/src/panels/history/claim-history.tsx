import type { History } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { useAnswerIn } from '../../model/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { Section } from '../../parts/section.tsx'
import { Seen } from '../../parts/seen.tsx'
import { viewOptions } from '../../state/page-state.ts'
import { HistoryCurve } from './history-curve.tsx'
import { HistoryList } from './history-list.tsx'
import { historySteps } from './history-steps.ts'

/** How a claim came about: documents against origins over time, what was made of it, and each change with what made it. */
export function ClaimHistory({ id }: { readonly id: string }) {
  return (
    <Section title="How it came about">
      <Seen>{() => <Asked id={id} />}</Seen>
    </Section>
  )
}

/** All of it, whatever the date of the page: as along the bar of dates, each date is one to go to. */
function Asked({ id }: { readonly id: string }) {
  const view = { ...viewOptions(useModel().state.value), asOf: undefined }
  const answer = useAnswerIn(view, 'history', id)
  return <Answered answer={answer}>{(history) => <Told history={history} />}</Answered>
}

function Told({ history }: { readonly history: History }) {
  const steps = historySteps(history)
  if (steps.length === 0) return <p class="section-lead">Nothing about it changed on any known date.</p>
  return (
    <>
      <HistoryCurve start={history.curve[0]} steps={steps} />
      <HistoryList steps={steps} />
    </>
  )
}
