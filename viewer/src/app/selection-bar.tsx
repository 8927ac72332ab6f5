import { useModel } from './model-context.ts'

/** What can be done with the chosen nodes. */
export function SelectionBar() {
  const model = useModel()
  const { selected, expanded, hidden } = model.state.value
  const { nodes, edges } = model.picture.value
  const neighbours = () => {
    const near = edges.flatMap(({ from, to }) => (selected.includes(from) ? [to] : selected.includes(to) ? [from] : []))
    model.act({ type: 'select', ids: [...near, ...selected] })
  }
  const [a, b] = selected
  const more = selected.reduce((sum, id) => sum + beyond(model.session.value.scene(true).edges, id, nodes), 0)
  return (
    <div class="selection-bar" role="toolbar" aria-label="The chosen ones">
      {selected.length > 1 && <span class="figure">{selected.length} chosen</span>}
      {selected.length > 0 && (
        <>
          <button type="button" class="text-button" onClick={neighbours}>
            Choose neighbours
          </button>
          {selected.some((id) => expanded.includes(id)) ? (
            <button type="button" class="text-button" onClick={() => model.act({ type: 'collapse', ids: selected })}>
              Collapse
            </button>
          ) : (
            more > 0 && (
              <button type="button" class="text-button" onClick={() => model.act({ type: 'expand', ids: selected })}>
                Expand: {more} more
              </button>
            )
          )}
          <button type="button" class="text-button" onClick={() => model.act({ type: 'hide', ids: selected })}>
            Hide
          </button>
          <button
            type="button"
            class="text-button"
            onClick={() => model.act({ type: 'hide-others', keep: selected, shown: [...nodes.keys()] })}
          >
            Hide others
          </button>
        </>
      )}
      {selected.length === 2 && a !== undefined && b !== undefined && (
        <button
          type="button"
          class="text-button"
          onClick={() => {
            model.act({ type: 'set-scope', scope: { kind: 'path', from: a, to: b } })
            model.act({ type: 'show-pane', pane: 'path' }, { amend: true })
          }}
        >
          Path between them
        </button>
      )}
      {hidden.length > 0 && (
        <button type="button" class="text-button" onClick={() => model.act({ type: 'show-hidden' })}>
          Show {hidden.length} hidden
        </button>
      )}
    </div>
  )
}

/** How many neighbours of a node are not on the canvas. */
function beyond(
  edges: readonly { readonly from: string; readonly to: string; readonly group: string }[],
  id: string,
  nodes: ReadonlyMap<string, unknown>,
): number {
  const others = new Set<string>()
  for (const { from, to, group } of edges) {
    if (QUIET_GROUPS.has(group)) continue
    if (from === id && !nodes.has(to)) others.add(to)
    if (to === id && !nodes.has(from)) others.add(from)
  }
  return others.size
}

const QUIET_GROUPS = new Set(['published', 'ties', 'about', 'assessed', 'copies'])
