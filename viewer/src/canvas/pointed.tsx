import { edgeRow, FROM_BASIS_LABELS, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import type { SceneEdge } from '../scene/scene.ts'
import { KIND_WORDS } from '../words/code-words.ts'
import { labelOf } from '../words/labels.ts'

/** What the edge that is pointed at says. */
export function EdgeTip() {
  const { pointedEdge, picture, session } = useModel()
  const at = pointedEdge.value
  const edge = at === undefined ? undefined : picture.value.edges.find(({ key }) => key === at.key)
  if (at === undefined || edge === undefined) return null
  const { nodes } = picture.value
  const name = (id: string) => nodes.get(id)?.label ?? labelOf(session.value.open.reader, id)
  return (
    <p class="edge-tip" style={{ left: `${at.x}px`, top: `${at.y}px` }}>
      {name(edge.from)} <b>{readingOf(edge)}</b> {name(edge.to)}
      {edge.statements.length > 1 && <span> · {words.counted(edge.statements.length, 'statement')}</span>}
      {edge.inferred && <span> · {FROM_BASIS_LABELS.inferred}</span>}
    </p>
  )
}

/** Canvas edges of claims point the other way than those of the model: a claim is affirmed by a document. */
function readingOf({ kind, group }: SceneEdge): string {
  const { label, inverse } = edgeRow(kind)
  return group === 'affirms' || group === 'denies' || group === 'declines' ? inverse : label
}

/** What is pointed at, for those who cannot see it light up. */
export function PointedNode() {
  const { pointed, session, picture } = useModel()
  const { reader } = session.value.open
  const id = pointed.value
  const kind = id === undefined ? undefined : reader.kindOf(id)
  const group = kind === undefined && id !== undefined ? picture.value.nodes.get(id)?.says : undefined
  return (
    <p class="visually-hidden" role="status">
      {id !== undefined && kind !== undefined && `${KIND_WORDS[kind].one}: ${labelOf(reader, id)}`}
      {group}
    </p>
  )
}
