import type { NodeKind } from '../library.ts'
import { RING_OF_STATUS } from '../looks/shapes.ts'
import { Glyph, StatusRing } from '../panels/parts/glyph.tsx'
import { Stroke } from '../panels/parts/stroke.tsx'
import { EDGE_GROUPS, type EdgeGroupName } from '../scene/edge-groups.ts'
import { GROUPINGS, LENSES, OFF_AT_FIRST } from '../state/view-state.ts'
import { KIND_WORDS, STATUS_WORDS } from '../words/words.ts'
import { LENS_WORDS, pickedBy } from './lenses.ts'
import { useModel } from './model-context.ts'
import { Signs } from './signs.tsx'

const KINDS: readonly NodeKind[] = ['claim', 'source', 'actor', 'statement', 'topic', 'assessment', 'status']

/** What the signs mean; each line is also a switch. */
export function Key() {
  const model = useModel()
  const { picture, state, conditions } = model
  const { nodes, edges, hiddenByFilter } = picture.value
  const { ofNode, ofEdge } = conditions.value
  const changed = state.value.off.join() !== OFF_AT_FIRST.join() || state.value.hidden.length > 0
  // What was not published by the date of the view is on the canvas as a ghost, and does not count.
  const present = [...nodes.values()].filter((node) => ofNode(node) !== 'later')
  const presentEdges = state.value.asOf === null ? edges : edges.filter((edge) => ofEdge(edge) !== 'later')
  const ofKind = (kind: NodeKind) => present.filter((node) => node.kind === kind).length
  const ofGroup = (name: EdgeGroupName) => presentEdges.filter(({ group }) => group === name).length
  const folded = state.value.off.includes('kind:statement')
  return (
    <section class={`key ${model.keyOpen.value ? 'open' : ''}`} aria-label="Key and filters">
      <h2>Key</h2>
      <ul>
        {KINDS.map((kind) => (
          <Switch key={kind} token={`kind:${kind}`} count={ofKind(kind)}>
            <Glyph kind={kind} />
            <span>{KIND_WORDS[kind].many}</span>
          </Switch>
        ))}
      </ul>
      <h2>Lines point to where it comes from</h2>
      <ul>
        {EDGE_GROUPS.filter(({ name }) => !(folded && name === 'in')).map(({ name, label, hint }) => (
          <Switch key={name} token={`edge:${name}`} count={ofGroup(name)} hint={hint}>
            <Stroke group={name} />
            <span>{label}</span>
          </Switch>
        ))}
      </ul>
      <Rings />
      <Signs />
      <Documents />
      <Lenses />
      {changed && (
        <p class="hidden-count">
          {hiddenByFilter.length > 0 && `${hiddenByFilter.length} hidden by filter. `}
          <button type="button" class="text-button" onClick={() => model.act({ type: 'reset-filters' })}>
            Reset
          </button>
        </p>
      )}
    </section>
  )
}

const GROUPING_WORDS = { none: 'each by itself', publisher: 'by publisher', owner: 'by owner' } as const

/** How documents that belong together are drawn. */
function Documents() {
  const model = useModel()
  const { foldOrigins, grouping } = model.state.value
  return (
    <>
      <h2>Documents</h2>
      <label class="switch" title="Draw documents that only repeat another one as that one">
        <input
          type="checkbox"
          checked={foldOrigins}
          onChange={() => model.act({ type: 'set-fold', fold: !foldOrigins })}
        />
        <span>fold repeats</span>
      </label>
      <label class="choice">
        <span>drawn</span>
        <select
          value={grouping}
          onChange={({ currentTarget }) => {
            const chosen = GROUPINGS.find((each) => each === currentTarget.value)
            if (chosen !== undefined) model.act({ type: 'set-grouping', grouping: chosen })
          }}
        >
          {GROUPINGS.map((each) => (
            <option key={each} value={each}>
              {GROUPING_WORDS[each]}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

/** Questions about everything on the canvas: how many fit, and a press makes them stand out. */
function Lenses() {
  const model = useModel()
  const { picture, session, corroborations, state } = model
  const facts = { scene: picture.value, reader: session.value.open.reader, corroborations: corroborations.value }
  return (
    <>
      <h2>Look for</h2>
      <ul>
        {LENSES.map((lens) => {
          const on = state.value.lens === lens
          const { size } = pickedBy(lens, facts)
          return (
            <li key={lens}>
              <button
                type="button"
                class="lens"
                aria-pressed={on}
                title={LENS_WORDS[lens].means}
                onClick={() => model.act({ type: 'set-lens', lens: on ? null : lens })}
              >
                <span>{LENS_WORDS[lens].name}</span>
                <span class="figure">{corroborations.value.done || size > 0 ? size : '…'}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Rings() {
  const { picture, statusOf } = useModel()
  const counts = new Map<string, number>()
  for (const { id, kind } of picture.value.nodes.values())
    if (kind === 'claim') counts.set(statusOf.value(id), (counts.get(statusOf.value(id)) ?? 0) + 1)
  const off = useModel()
    .state.value.off.filter((token) => token.startsWith('status:'))
    .map((token) => token.slice(7))
  const statuses = Object.keys(STATUS_WORDS).filter((status) => counts.has(status) || off.includes(status))
  if (statuses.length === 0) return null
  return (
    <>
      <h2>Rings: what people made of a claim</h2>
      <ul>
        {statuses.map((status) => (
          <Switch key={status} token={`status:${status}`} count={counts.get(status) ?? 0}>
            <StatusRing ring={RING_OF_STATUS[status] ?? 'none'} status={status} />
            <span>{STATUS_WORDS[status]}</span>
          </Switch>
        ))}
      </ul>
    </>
  )
}

interface SwitchProps {
  readonly token: string
  readonly count: number
  readonly hint?: string
  readonly children: preact.ComponentChildren
}

function Switch({ token, count, hint, children }: SwitchProps) {
  const model = useModel()
  const on = !model.state.value.off.includes(token)
  return (
    <li>
      <label class={`switch ${on ? '' : 'off'}`} title={hint}>
        <input type="checkbox" checked={on} onChange={() => model.act({ type: 'toggle-off', token })} />
        {children}
        <span class="figure">{on ? count : ''}</span>
      </label>
    </li>
  )
}
