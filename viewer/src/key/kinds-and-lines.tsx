import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { NodeKind } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { Glyph } from '../parts/glyph.tsx'
import { Stroke } from '../parts/stroke.tsx'
import { hiddenBy } from '../scene/hidden-by.ts'
import { recordsDrawn } from '../scene/records-drawn.ts'
import type { SceneEdge } from '../scene/scene.ts'
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
  const { picture, scene, state, conditions, statusOf } = useModel()
  const [isOpen, setOpen] = useState(false)
  const { nodes, edges, core } = picture.value
  const { ofNode, ofEdge, isThere } = conditions.value
  // What was not published by the date of the view is on the canvas as a ghost, and does not count.
  const present = recordsDrawn({ nodes }).filter((node) => ofNode(node) !== 'later')
  const presentEdges = state.value.asOf === null ? edges : edges.filter((edge) => ofEdge(edge) !== 'later')
  const ofGroup = (name: EdgeGroupName) => presentEdges.filter(({ group }) => group === name).length
  const isOff = (token: string) => state.value.off.includes(token)
  const isDrawn = (edge: SceneEdge) => state.value.asOf === null || ofEdge(edge) !== 'later'
  const facts = { scene: scene.value, core, statusOf: statusOf.value, isThere, isDrawn }
  /** What is switched off says how much that hides; what starts so only once somebody looks. */
  const countOf = (token: string, count: () => number) => {
    if (!isOff(token)) return count()
    return isOpen || !OFF_AT_FIRST.includes(token) ? hiddenBy(token, facts) : 0
  }
  const kinds = KINDS.map((kind) => ({
    token: `kind:${kind}`,
    count: countOf(`kind:${kind}`, () => present.filter((node) => node.kind === kind).length),
    says: [<Glyph key="sign" kind={kind} />, <span key="word">{KIND_WORDS[kind].many}</span>],
  }))
  const lines = EDGE_GROUPS.filter(({ name }) => !(drawnAsLines && name === 'in')).map(({ name, label, hint }) => ({
    token: `edge:${name}`,
    count: countOf(`edge:${name}`, () => ofGroup(name)),
    hint,
    says: [<Stroke key="sign" group={name} />, <span key="word">{label}</span>],
  }))
  const isListed = ({ token, count }: Line) => (isOff(token) ? !OFF_AT_FIRST.includes(token) : count > 0)
  const away = [kinds, lines].map((each: readonly Line[]) => each.filter((line) => !isListed(line)))
  return (
    <>
      <h2>On the canvas</h2>
      <Switches lines={kinds.filter(isListed)} />
      <h2>Lines point to where it comes from</h2>
      <Switches lines={lines.filter(isListed)} />
      <details class="more-kinds" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
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
