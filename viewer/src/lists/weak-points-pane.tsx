import { OUTLET_PREFIX, type WeakPoint, type WeakPoints } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { useAnswer } from '../model/use-answer.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { WhatIfButton } from '../parts/what-if-button.tsx'
import { KIND_WORDS } from '../words/code-words.ts'
import { labelOf } from '../words/labels.ts'
import { count, listed } from '../words/phrases.ts'
import { Answered } from './answered.tsx'
import { LongList } from './long-list.tsx'
import { Pane } from './pane.tsx'

/** Everything whose fall alone would take claims with it, worst first. */
export function WeakPointsPane() {
  const answer = useAnswer('weakPoints')
  return (
    <Pane
      title="Weak points"
      lead="Documents, people and outlets on which claims hang alone: if that one is wrong, they fall. The worst first."
    >
      <Answered answer={answer}>{(found) => <Ranking found={found} />}</Answered>
    </Pane>
  )
}

function Ranking({ found: { points, carried, exposed } }: { readonly found: WeakPoints }) {
  const most = points[0]?.fallen.length ?? 1
  return (
    <>
      <p class="pane-sum">
        <strong>{exposed}</strong> of {count(carried, 'sourced claim')} would fall with a single one.
      </p>
      <LongList items={points} keyOf={({ id }) => id} class="ranking" ordered>
        {(point) => <PointEntry point={point} most={most} />}
      </LongList>
    </>
  )
}

function PointEntry({
  point: { id, kind, fallen, unseated },
  most,
}: {
  readonly point: WeakPoint
  readonly most: number
}) {
  const { reader } = useModel().session.value.open
  const record = kind === 'outlet' ? id.slice(OUTLET_PREFIX.length) : id
  const words = [
    ...(fallen.length === 0 ? [] : [`${count(fallen.length, 'claim')} ${fallen.length === 1 ? 'falls' : 'fall'}`]),
    ...(unseated.length === 0
      ? []
      : [`${unseated.length} ${unseated.length === 1 ? 'loses its premise' : 'lose their premise'}`]),
  ]
  return (
    <>
      <p class="ranked-name">
        <RecordLink id={record}>
          {kind === 'outlet' ? `everything published by ${labelOf(reader, record)}` : undefined}
        </RecordLink>
      </p>
      <span class="bar" aria-hidden="true" style={{ width: `${(100 * fallen.length) / most}%` }} />
      <p class="ranked-foot">
        <span class="manner">
          {listed(words)} · {kind === 'outlet' ? 'outlet' : KIND_WORDS[kind].one}
        </span>
        <WhatIfButton id={id} />
      </p>
    </>
  )
}
