import { useModel } from '../model/model-context.ts'
import { OFF_AT_FIRST } from '../state/page-state.ts'
import { DocumentChoices } from './document-choices.tsx'
import { KindsAndLines } from './kinds-and-lines.tsx'
import { LensList } from './lens-list.tsx'
import { ReadingChoices } from './reading-choices.tsx'
import { Signs } from './signs.tsx'
import { StatusRings } from './status-rings.tsx'

/** How it is drawn and what to look for; then what the signs mean, each line also a switch. */
export function Legend() {
  const model = useModel()
  const { state } = model
  return (
    <section class={`legend ${model.legendOpen.value ? 'open' : ''}`} aria-label="Key and filters">
      <Hidden />
      <DocumentChoices />
      <LensList />
      <Signs />
      <StatusRings />
      <KindsAndLines drawnAsLines={state.value.off.includes('kind:statement')} />
      <ReadingChoices />
    </section>
  )
}

/** How much is missing because of what was switched off or hidden, and the way back. */
function Hidden() {
  const model = useModel()
  const { off, hidden, lens } = model.state.value
  const { hiddenByFilter } = model.picture.value
  if (off.join() === OFF_AT_FIRST.join() && hidden.length === 0 && lens === null) return null
  return (
    <p class="hidden-count">
      {hiddenByFilter.length > 0 ? `${hiddenByFilter.length} hidden by filter. ` : 'Not as at first. '}
      <button type="button" class="text-button" onClick={() => model.act({ type: 'reset-filters' })}>
        Reset
      </button>
    </p>
  )
}
