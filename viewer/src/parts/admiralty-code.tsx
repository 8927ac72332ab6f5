import { CREDIBILITIES, RELIABILITIES } from '../library.ts'
import { admiraltyOf } from '../model/admiralty.ts'
import { useModel } from '../model/model-context.ts'

/** The Admiralty code of a statement, spelt out on pointing at it. */
export function AdmiraltyCode({ statement }: { readonly statement: string }) {
  const { session, view } = useModel()
  const found = admiraltyOf(session.value.open.reader, view.value, statement)
  if (found === undefined) return null
  const { code, reliability, credibility } = found
  const words = [
    reliability === undefined ? 'source not judged' : `source ${RELIABILITIES[reliability]}`,
    credibility === undefined ? 'item not judged' : `item ${CREDIBILITIES[credibility]}`,
  ].join('; ')
  return (
    <abbr class="admiralty" title={words}>
      {code}
      <span class="visually-hidden"> ({words})</span>
    </abbr>
  )
}
