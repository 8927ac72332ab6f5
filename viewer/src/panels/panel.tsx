import { useModel } from '../app/model-context.ts'
import { openRecord } from '../state/view-state.ts'

export function Panel() {
  const { session, state } = useModel()
  const id = openRecord(state.value)
  const claim = id === undefined ? undefined : session.value.open.reader.record('claim', id)
  return (
    <aside class="panel">
      <h1>{claim?.text ?? id}</h1>
    </aside>
  )
}
