import type { ComponentChildren } from 'preact'
import type { NodeKind } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { Glyph } from '../parts/glyph.tsx'
import { Stroke } from '../parts/stroke.tsx'
import { recordsDrawn } from '../scene/records-drawn.ts'
import { EDGE_GROUPS, type EdgeGroupName } from '../state/edge-groups.ts'
import { OFF_AT_FIRST } from '../state/page-state.ts'
import { KIND_WORDS } from '../words/code-words.ts'
import { LegendSwitch } from './legend-switch.tsx'

const KINDS: readonly NodeKind[] = ['claim', 'source', 'actor', 'statement', 'topic', 'assessment', 'search', 'status']

interface Line {
  readonly token: string
  readonly count: number
  readonly hint?: string
  readonly says: ComponentChildren
}

/** What is there, or was switched off by hand; what else could be, behind a fold. */
export function KindsAndLines({ drawnAsLines }: { readonly drawnAsLines: boolean }) {
  const { picture, state, conditions } = useModel()
  const { nodes, edges } = picture.value
  const { ofNode, ofEdge } = conditions.value
  // What was not published by the date of the view is on the canvas as a ghost, and does not count.
  const present = recordsDrawn({ nodes }).filter((node) => ofNode(node) !== 'later')
  const presentEdges = state.value.asOf === null ? edges : edges.filter((edge) => ofEdge(edge) !== 'later')
  const ofGroup = (name: EdgeGroupName) => presentEdges.filter(({ group }) => group === name).length
  const kinds = KINDS.map((kind) => ({
    token: `kind:${kind}`,
    count: present.filter((node) => node.kind === kind).length,
    says: [<Glyph key="sign" kind={kind} />, <span key="word">{KIND_WORDS[kind].many}</span>],
  }))
  const lines = EDGE_GROUPS.filter(({ name }) => !(drawnAsLines && name === 'in')).map(({ name, label, hint }) => ({
    token: `edge:${name}`,
    count: ofGroup(name),
    hint,
    says: [<Stroke key="sign" group={name} />, <span key="word">{label}</span>],
  }))
  const isOff = (token: string) => state.value.off.includes(token)
  const isThere = ({ token, count }: Line) => (isOff(token) ? !OFF_AT_FIRST.includes(token) : count > 0)
  const away = [kinds, lines].map((each: readonly Line[]) => each.filter((line) => !isThere(line)))
  return (
    <>
      <h2>On the canvas</h2>
      <Switches lines={kinds.filter(isThere)} />
      <h2>Lines point to where it comes from</h2>
      <Switches lines={lines.filter(isThere)} />
      <details class="more-kinds">
        <summary>What else can be shown</summary>
        {away.map((each) => (
          <Switches key={each === away[0] ? 'kinds' : 'lines'} lines={each} />
        ))}
      </details>
    </>
  )
}

function Switches({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul>
      {lines.map(({ token, count, hint, says }) => (
        <LegendSwitch key={token} token={token} count={count} {...(hint !== undefined && { hint })}>
          {says}
        </LegendSwitch>
      ))}
    </ul>
  )
}
