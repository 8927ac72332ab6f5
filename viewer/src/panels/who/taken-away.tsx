import type { ComponentChildren } from 'preact'
import type { Impact } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { useAnswerIn } from '../../model/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { ConditionsLine } from '../../parts/conditions.tsx'
import { viewOptions } from '../../state/page-state.ts'
import { withoutNobody } from '../../state/without-nobody.ts'

interface TakenAwayProps {
  readonly ids: readonly string[]
  readonly children: (impact: Impact) => ComponentChildren
}

/** What would be left without some documents or people, whether or not they are taken away now. */
export function TakenAway({ ids, children }: TakenAwayProps) {
  const view = withoutNobody(viewOptions(useModel().state.value))
  const answer = useAnswerIn(view, 'impact', ids)
  return (
    <>
      <ConditionsLine options={view} />
      <Answered answer={answer}>{children}</Answered>
    </>
  )
}
