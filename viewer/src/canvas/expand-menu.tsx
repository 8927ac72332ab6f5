import { useModel } from '../model/model-context.ts'
import { neighboursBeyond } from '../scene/neighbours.ts'
import { EDGE_GROUPS, type EdgeGroupName } from '../state/edge-groups.ts'

/** What is tied to the chosen ones and not on the canvas, by relation, each to be brought in. */
export function ExpandMenu() {
  const model = useModel()
  const { selected, expanded, off } = model.state.value
  const { nodes } = model.picture.value
  const drawnAs = model.drawnAs.value
  const { edges } = model.scene.value
  const chosen = selected.flatMap((id) => {
    const node = nodes.get(drawnAs.get(id) ?? id)
    return node?.kind === 'claim' ? [node.id, ...node.folded] : [id]
  })
  const groups = neighboursBeyond(edges, chosen, new Set([...nodes.keys(), ...drawnAs.keys()]))
  const opened = expanded.filter((entry) => chosen.includes(entry.split('/')[0] ?? ''))
  const expand = (names: readonly EdgeGroupName[]) => {
    const missing = names.map((name) => `edge:${name}`).filter((token) => off.includes(token))
    const ids = selected.flatMap((id) => names.map((name) => `${id}/${name}`))
    model.act({ type: 'expand', ids, alsoOn: missing })
  }
  return (
    <>
      {groups.size > 0 && (
        <label class="choice">
          <span class="visually-hidden">Expand by</span>
          <select
            value=""
            onChange={({ currentTarget }) => {
              const chosen = EDGE_GROUPS.find(({ name }) => name === currentTarget.value)
              if (chosen !== undefined) expand([chosen.name])
              currentTarget.value = ''
            }}
          >
            <option value="">Expand…</option>
            {EDGE_GROUPS.filter(({ name }) => groups.has(name)).map(({ name, label }) => (
              <option key={name} value={name}>
                {label}: {groups.get(name)} more
              </option>
            ))}
          </select>
        </label>
      )}
      {opened.length > 0 && (
        <button type="button" class="text-button" onClick={() => model.act({ type: 'collapse', ids: opened })}>
          Collapse
        </button>
      )}
    </>
  )
}
