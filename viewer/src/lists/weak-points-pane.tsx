import { OUTLET_PREFIX, type WeakPoint, type WeakPoints, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { useAnswer } from '../model/use-answer.ts'
import { Answered } from '../parts/answered.tsx'
import { LongList } from '../parts/long-list.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { WhatIfButton } from '../parts/what-if-button.tsx'
import { labelOf } from '../words/labels.ts'
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

function Ranking({ found }: { readonly found: WeakPoints }) {
  const { points } = found
  const most = points[0]?.fallen.length ?? 1
  return (
    <>
      <p class="pane-sum">{words.exposedInWords(found)}</p>
      <LongList items={points} keyOf={({ id }) => id} class="ranking" ordered>
        {(point) => <PointEntry point={point} most={most} />}
      </LongList>
    </>
  )
}

function PointEntry({ point, most }: { readonly point: WeakPoint; readonly most: number }) {
  const { id, kind, fallen } = point
  const { reader } = useModel().session.value.open
  const record = kind === 'outlet' ? id.slice(OUTLET_PREFIX.length) : id
  return (
    <>
      <p class="ranked-name">
        <RecordLink id={record}>{labelOf(reader, id)}</RecordLink>
      </p>
      <span class="bar" aria-hidden="true" style={{ width: `${(100 * fallen.length) / most}%` }} />
      <p class="ranked-foot">
        <span class="manner">
          {words.pointInWords(point)} · {words.pointKind(point)}
        </span>
        <WhatIfButton id={id} />
      </p>
    </>
  )
}
