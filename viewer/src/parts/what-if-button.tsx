import { OUTLET_PREFIX, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'

/** What if this one is wrong: takes it away, or puts it back. */
export function WhatIfButton({ id }: { readonly id: string }) {
  return <TakeAway ids={[id]} asks="What if this is wrong?" back="Put back" />
}

/** The same of several at once. */
export function WhatIfAllButton({ ids }: { readonly ids: readonly string[] }) {
  return <TakeAway ids={ids} asks={`What if all ${ids.length} are wrong?`} back="Put them back" />
}

/** The same of everything that a publisher, or one that it owns, put out: so many documents. */
export function WhatIfOutletButton({ id, published }: { readonly id: string; readonly published: number }) {
  const asks = `What if its ${words.counted(published, 'document')} ${words.agreeing(published, 'is', 'are')} wrong?`
  return <TakeAway ids={[OUTLET_PREFIX + id]} asks={asks} back="Put its documents back" />
}

interface TakeAwayProps {
  readonly ids: readonly string[]
  readonly asks: string
  readonly back: string
}

function TakeAway({ ids, asks, back }: TakeAwayProps) {
  const model = useModel()
  const { without } = model.state.value
  const gone = ids.every((id) => without.includes(id))
  return (
    <button
      type="button"
      class={`button what-if ${gone ? 'pressed' : ''}`}
      aria-pressed={gone}
      onClick={() => model.act({ type: gone ? 'put-back' : 'take-away', ids })}
    >
      {gone ? back : asks}
    </button>
  )
}
