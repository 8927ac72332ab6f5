import { useModel } from '../model/model-context.ts'
import { useDigest } from '../model/use-digest.ts'
import { whatWasAsked } from '../model/what-was-asked.ts'
import { comparedSince, viewOptions } from '../state/page-state.ts'

/** What all that stands above was asked of: dataset and digest, view, version; of what changed between two dates, both views. */
export function AskedLine() {
  const { session, state } = useModel()
  const digest = useDigest()
  if (digest === undefined) return null
  const view = viewOptions(state.value)
  const since = state.value.pane === 'changes' ? comparedSince(state.value) : null
  const asked = whatWasAsked(session.value, view, digest)
  if (since === null) return <p class="asked">{asked}</p>
  return (
    <>
      <p class="asked">Before: {whatWasAsked(session.value, { ...view, asOf: since }, digest)}</p>
      <p class="asked">After: {asked}</p>
    </>
  )
}
