import { CREDIBILITIES, RELIABILITIES } from '../library.ts'
import { useModel } from '../model/model-context.ts'

/** The Admiralty code of a statement, spelt out on pointing at it. */
export function AdmiraltyCode({ statement }: { readonly statement: string }) {
  const { code, reliability, credibility } = useModel().view.value.admiralty(statement)
  if (code === null) return null
  const words = [
    reliability === null ? 'source not judged' : `source ${RELIABILITIES[reliability.reliability]}`,
    credibility === null ? 'item not judged' : `item ${CREDIBILITIES[credibility.credibility]}`,
  ].join('; ')
  return (
    <abbr class="admiralty" title={words}>
      {code}
      <span class="visually-hidden"> ({words})</span>
    </abbr>
  )
}
