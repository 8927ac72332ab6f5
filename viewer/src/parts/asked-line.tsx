import { useModel } from '../model/model-context.ts'
import { useDigest } from '../model/use-digest.ts'
import { whatWasAsked } from '../model/what-was-asked.ts'
import { viewOptions } from '../state/page-state.ts'

/** What all that stands above was asked of: dataset and digest, view, version. */
export function AskedLine() {
  const { session, state } = useModel()
  const digest = useDigest()
  if (digest === undefined) return null
  return <p class="asked">{whatWasAsked(session.value, viewOptions(state.value), digest)}</p>
}
