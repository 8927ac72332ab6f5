import { type Impact, OUTLET_PREFIX, type OutletEffects, type ViewOptions, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { Effects } from '../parts/effects.tsx'
import { viewOptions } from '../state/page-state.ts'

/** What falls and what weakens with what was taken away; of somebody who publishes also what falls with its documents. */
export function WhatIfBar() {
  const model = useModel()
  const fall = model.fall.value
  const { without } = model.state.value
  if (fall === undefined) return null
  return (
    <section class="what-if-bar" aria-label="What if">
      <Question ids={without} />
      <Sum fall={fall} />
      <button type="button" class="button" onClick={() => model.act({ type: 'put-all-back' })}>
        Put {without.length === 1 ? 'it' : 'all'} back
      </button>
      {fall.outlets.map((outlet) => (
        <WithDocuments key={outlet.outlet} fall={outlet} />
      ))}
    </section>
  )
}

function Question({ ids }: { readonly ids: readonly string[] }) {
  const { session, state } = useModel()
  const nameOf = words.namesIn(session.value.open.reader)
  const who = words.textOf(words.listed(ids.map((id) => nameOf(id))))
  return (
    <p class="what-if-who">
      <span class="eyebrow">What if</span> {who} {ids.length === 1 ? 'is' : 'are'} wrong
      {conditionsOf(viewOptions(state.value), nameOf)}?
    </p>
  )
}

/** ", as of 1 March 2026": what else the answer is about than what was taken away. */
function conditionsOf({ without, ...rest }: ViewOptions, nameOf: words.NameOf): string {
  void without
  return words
    .conditionsOf(rest, nameOf)
    .map((condition) => `, ${words.textOf(condition)}`)
    .join('')
}

function Sum({ fall }: { readonly fall: Impact }) {
  const { outlets, unaffected } = fall
  return (
    <p class="what-if-sum" role="status">
      {outlets.length > 0 && 'As a speaker only: '}
      <Effects of={fall} />
      <span class="rest">
        ; {words.counted(unaffected, 'claim')} {words.agreeing(unaffected, 'is', 'are')} unchanged.
      </span>
    </p>
  )
}

function WithDocuments({ fall: { outlet: publisher, effects } }: { readonly fall: OutletEffects }) {
  const outlet = OUTLET_PREFIX + publisher
  const model = useModel()
  const nameOf = words.namesIn(model.session.value.open.reader)
  return (
    <p class="what-if-outlet" role="status">
      Without {nameOf(outlet)}: <Effects of={effects} />.{' '}
      <button type="button" class="text-button" onClick={() => model.act({ type: 'take-away', ids: [outlet] })}>
        Take that away too
      </button>
    </p>
  )
}
