import { Fragment } from 'preact'
import type { Impact } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { labelOf } from '../words/labels.ts'
import { count, listed } from '../words/phrases.ts'

/** What falls and what weakens with what was taken away; a press on a number chooses those claims. */
export function WhatIfBar() {
  const model = useModel()
  const impact = model.impact.value
  const { without } = model.state.value
  const { reader } = model.session.value.open
  if (impact === undefined) return null
  const names = without.map((id) =>
    id.startsWith('outlet:') ? `all that ${labelOf(reader, id.slice(7))} published` : labelOf(reader, id),
  )
  const effects = effectsOf(impact)
  return (
    <section class="what-if-bar" aria-label="What if">
      <p class="what-if-who">
        <span class="eyebrow">What if</span> {listed(names)} {names.length === 1 ? 'is' : 'are'} wrong?
      </p>
      <p class="what-if-sum" role="status">
        {effects.length === 0 && <strong class="harmless">No claim changes</strong>}
        {effects.map(({ words, claims }, index) => (
          <Fragment key={words}>
            {index > 0 && (index === effects.length - 1 ? ' and ' : ', ')}
            <button
              type="button"
              class="effect"
              title="Choose these claims"
              onClick={() => model.act({ type: 'select', ids: claims })}
            >
              {words}
            </button>
          </Fragment>
        ))}
        <span class="rest">, {count(impact.unaffected, 'claim')} unchanged.</span>
      </p>
      <button type="button" class="button" onClick={() => model.act({ type: 'put-all-back' })}>
        Put {without.length === 1 ? 'it' : 'all'} back
      </button>
    </section>
  )
}

interface Effect {
  readonly words: string
  readonly claims: readonly string[]
}

/** What happens to claims, in words, the worst first. */
function effectsOf({ fallen, unseated, weakened, cleared }: Impact): Effect[] {
  const idsOf = (list: readonly { readonly claim: string }[]) => list.map(({ claim }) => claim)
  const effects = [
    { words: `${count(fallen.length, 'claim')} ${fallen.length === 1 ? 'falls' : 'fall'}`, claims: idsOf(fallen) },
    { words: `${unseated.length} ${unseated.length === 1 ? 'loses' : 'lose'} a premise`, claims: idsOf(unseated) },
    { words: `${weakened.length} ${weakened.length === 1 ? 'weakens' : 'weaken'}`, claims: idsOf(weakened) },
    { words: `${cleared.length} no longer contradicted`, claims: idsOf(cleared) },
  ]
  return effects.filter(({ claims }) => claims.length > 0)
}
