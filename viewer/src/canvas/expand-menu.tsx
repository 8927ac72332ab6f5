import type { NodeKind } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { parseExpansion, readRelation, relationsBeyond } from '../scene/expansion.ts'
import type { Scene } from '../scene/scene.ts'
import { relationInWords } from '../words/relation-words.ts'

/** What is tied to the chosen ones and not on the canvas, by relation and with counts, each to be brought in; and what was, to be taken off again. */
export function ExpandMenu() {
  const model = useModel()
  const { selected, expanded } = model.state.value
  const { nodes, brought } = model.picture.value
  const drawnAs = model.drawnAs.value
  const scene = model.scene.value
  const chosen = selected.flatMap((id) => {
    const node = nodes.get(drawnAs.get(id) ?? id)
    return node?.kind === 'claim' && node.gathers === undefined ? [node.id, ...node.folded] : [id]
  })
  const beyond = relationsBeyond(scene.edges, chosen, (id) => nodes.has(id) || drawnAs.has(id))
  const opened = expanded.filter((entry) => chosen.includes(parseExpansion(entry).id))
  const members = new Map(brought.map(({ entry, members }) => [entry, members] as const))
  const choose = (value: string) => {
    if (opened.includes(value)) model.act({ type: 'collapse', ids: [value] })
    else model.act({ type: 'expand', ids: selected.map((id) => `${id}/${value}`) })
  }
  if (beyond.size === 0 && opened.length === 0) return null
  return (
    <>
      <label class="choice">
        <span class="visually-hidden">Expand by</span>
        <select
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '') choose(currentTarget.value)
            currentTarget.value = ''
          }}
        >
          <option value="">Expand…</option>
          {[...beyond].map(([relation, ids]) => (
            <option key={relation} value={relation}>
              {told(scene, relation, ids, true)}
            </option>
          ))}
          {opened.length > 0 && (
            <optgroup label="Take off again">
              {opened.map((entry) => (
                <option key={entry} value={entry}>
                  {told(scene, parseExpansion(entry).relation, new Set(members.get(entry)), false)}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      {opened.length > 0 && (
        <button type="button" class="text-button" onClick={() => model.act({ type: 'collapse', ids: opened })}>
          Collapse
        </button>
      )}
    </>
  )
}

/** "12 more documents that repeat it"; of an expansion by all lines how many records it brought. */
function told({ nodes }: Scene, relation = '', ids: ReadonlySet<string>, isMore: boolean): string {
  const known = readRelation(relation)
  const [first = ''] = ids
  const kind: NodeKind | undefined = nodes.get(first)?.kind
  if (known === undefined || kind === undefined) return ids.size === 0 ? 'what was expanded' : `${ids.size} that came`
  return relationInWords(kind, ids.size, known, isMore && kind === 'source' ? 'more ' : '')
}
