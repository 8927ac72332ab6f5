import { labelOf } from '../words/labels.ts'
import { count, listed } from '../words/words.ts'
import { useModel } from './model-context.ts'

/** What falls and what weakens with what was taken away. */
export function WhatIfBar() {
  const model = useModel()
  const impact = model.impact.value
  const { without } = model.state.value
  const { reader } = model.session.value.open
  if (impact === undefined) return null
  const { fallen, unseated, weakened, cleared, unaffected } = impact
  const parts = [
    fallen.length > 0 ? `${count(fallen.length, 'claim')} fall${fallen.length === 1 ? 's' : ''}` : undefined,
    unseated.length > 0
      ? `${count(unseated.length, 'claim')} lose${unseated.length === 1 ? 's' : ''} a premise`
      : undefined,
    weakened.length > 0 ? `${weakened.length} weaken${weakened.length === 1 ? 's' : ''}` : undefined,
    cleared.length > 0 ? `${cleared.length} no longer contradicted` : undefined,
  ].filter((part) => part !== undefined)
  const names = without.map((id) =>
    id.startsWith('outlet:') ? `all that ${labelOf(reader, id.slice(7))} published` : labelOf(reader, id),
  )
  return (
    <section class="what-if-bar" aria-label="What if">
      <p class="what-if-who">
        <span class="eyebrow">What if</span> {listed(names)} {names.length === 1 ? 'is' : 'are'} wrong?
      </p>
      <p class="what-if-sum" role="status">
        <strong class={parts.length === 0 ? 'harmless' : ''}>
          {parts.length === 0 ? 'No claim changes' : listed(parts)}
        </strong>
        <span class="rest">, {count(unaffected, 'claim')} unchanged.</span>
      </p>
      <button type="button" class="button" onClick={() => model.act({ type: 'put-all-back' })}>
        Put {without.length === 1 ? 'it' : 'all'} back
      </button>
    </section>
  )
}
