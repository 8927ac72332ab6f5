import { type ViewOptions, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { Said } from './said.tsx'

/** The conditions of an answer: as of when, without whom. Nothing where it is of everything. */
export function ConditionsLine({ options }: { readonly options: ViewOptions }) {
  const { reader } = useModel().session.value.open
  const head = words.conditionsHead(options, words.namesIn(reader), words.publishersIn(reader))
  if (head.length === 0) return null
  return (
    <p class="conditions">
      <Said parts={head} />
    </p>
  )
}
