import { type Effects, type Impact, OUTLET_PREFIX, words } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { useAnswerIn } from '../../model/use-answer.ts'
import { Answered } from '../../parts/answered.tsx'
import { viewOptions } from '../../state/page-state.ts'
import { withoutNobody } from '../../state/without-nobody.ts'

/** In a line or two what falls with some documents or people; of a publisher also with all that it published. */
export function FallsWith({ ids }: { readonly ids: readonly string[] }) {
  const answer = useAnswerIn(withoutNobody(viewOptions(useModel().state.value)), 'impact', ids)
  return (
    <div class="node-card-falls">
      <Answered answer={answer}>{(impact) => <Lines impact={impact} />}</Answered>
    </div>
  )
}

function Lines({ impact }: { readonly impact: Impact }) {
  const nameOf = words.namesIn(useModel().session.value.open.reader)
  const { outlets } = impact
  return (
    <>
      <Line head={outlets.length > 0 ? 'If wrong, as a speaker' : 'If wrong'} effects={impact} />
      {outlets.map(({ outlet, effects }) => (
        <Line key={outlet} head={`If ${nameOf(OUTLET_PREFIX + outlet)} is wrong`} effects={effects} />
      ))}
    </>
  )
}

function Line({ head, effects }: { readonly head: string; readonly effects: Effects }) {
  const told = words.effectsOf(effects).map((effect) => effect.words)
  return (
    <p>
      {head}: <strong class={told.length === 0 ? 'harmless' : ''}>{told.join(', ') || 'no claim changes'}</strong>
    </p>
  )
}
