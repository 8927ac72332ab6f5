import type { NodeKind } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { Glyph } from '../parts/glyph.tsx'
import { Stroke } from '../parts/stroke.tsx'
import { EDGE_GROUPS, type EdgeGroupName } from '../state/edge-groups.ts'
import { OFF_AT_FIRST } from '../state/page-state.ts'
import { KIND_WORDS } from '../words/code-words.ts'
import { DocumentChoices } from './document-choices.tsx'
import { LegendSwitch } from './legend-switch.tsx'
import { LensList } from './lens-list.tsx'
import { ReadingChoices } from './reading-choices.tsx'
import { Signs } from './signs.tsx'
import { StatusRings } from './status-rings.tsx'

const KINDS: readonly NodeKind[] = ['claim', 'source', 'actor', 'statement', 'topic', 'assessment', 'search', 'status']

/** What the signs mean; each line is also a switch. */
export function Legend() {
  const model = useModel()
  const { picture, state, conditions } = model
  const { nodes, edges } = picture.value
  const { ofNode, ofEdge } = conditions.value
  // What was not published by the date of the view is on the canvas as a ghost, and does not count.
  const present = [...nodes.values()].filter((node) => ofNode(node) !== 'later')
  const presentEdges = state.value.asOf === null ? edges : edges.filter((edge) => ofEdge(edge) !== 'later')
  const ofKind = (kind: NodeKind) => present.filter((node) => node.kind === kind).length
  const ofGroup = (name: EdgeGroupName) => presentEdges.filter(({ group }) => group === name).length
  const folded = state.value.off.includes('kind:statement')
  return (
    <section class={`legend ${model.legendOpen.value ? 'open' : ''}`} aria-label="Key and filters">
      <Hidden />
      <h2>Key, with what is on the canvas</h2>
      <ul>
        {KINDS.map((kind) => (
          <LegendSwitch key={kind} token={`kind:${kind}`} count={ofKind(kind)}>
            <Glyph kind={kind} />
            <span>{KIND_WORDS[kind].many}</span>
          </LegendSwitch>
        ))}
      </ul>
      <h2>Lines point to where it comes from</h2>
      <ul>
        {EDGE_GROUPS.filter(({ name }) => !(folded && name === 'in')).map(({ name, label, hint }) => (
          <LegendSwitch key={name} token={`edge:${name}`} count={ofGroup(name)} hint={hint}>
            <Stroke group={name} />
            <span>{label}</span>
          </LegendSwitch>
        ))}
      </ul>
      <StatusRings />
      <Signs />
      <DocumentChoices />
      <ReadingChoices />
      <LensList />
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
      {hiddenByFilter.length > 0 && `${hiddenByFilter.length} hidden by filter. `}
      <button type="button" class="text-button" onClick={() => model.act({ type: 'reset-filters' })}>
        Reset
      </button>
    </p>
  )
}
