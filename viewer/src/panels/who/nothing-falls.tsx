import { words } from '../../library.ts'
import { useModel } from '../../model/model-context.ts'
import { useAnswerIn } from '../../model/use-answer.ts'
import { viewOptions } from '../../state/page-state.ts'
import { withoutNobody } from '../../state/without-nobody.ts'

/** That no claim changes, and why, where that is because nothing that counts comes from it in the first place. */
export function NothingFalls({ id, speaking }: { readonly id: string; readonly speaking: boolean }) {
  const model = useModel()
  const view = withoutNobody(viewOptions(model.state.value))
  const { reason } = model.session.value.open.at(view).counts(id)
  const dead = reason === 'ungrounded' || reason === 'uncarried' ? null : reason
  const weight = useAnswerIn(view, 'weight', id)
  if (dead !== null) return <>No claim changes: it {words.deadInWords(dead)}.</>
  if (weight.at !== 'here' || weight.value.weight > 0) return <>No claim changes.</>
  return <>No claim changes: nothing that counts comes from it{speaking ? ' as a speaker' : ''}.</>
}
