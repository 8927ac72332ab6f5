import { useModel } from '../model/model-context.ts'

/** What if this one is wrong: takes it away, or puts it back. */
export function WhatIfButton({ id }: { readonly id: string }) {
  const model = useModel()
  const gone = model.state.value.without.includes(id)
  return (
    <button
      type="button"
      class={`button what-if ${gone ? 'pressed' : ''}`}
      aria-pressed={gone}
      onClick={() => model.act({ type: gone ? 'put-back' : 'take-away', ids: [id] })}
    >
      {gone ? 'Put back' : 'What if this is wrong?'}
    </button>
  )
}
