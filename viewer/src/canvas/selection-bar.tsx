import { useModel } from '../model/model-context.ts'
import { ExpandMenu } from './expand-menu.tsx'
import { FoldChoice } from './fold-choice.tsx'

/** What can be done with the chosen nodes. */
export function SelectionBar() {
  const model = useModel()
  const { selected, hidden, pins } = model.state.value
  const { nodes, edges } = model.picture.value
  const chosen = model.selected.value
  const neighbours = () => {
    const near = edges.flatMap(({ from, to }) => (chosen.has(from) ? [to] : chosen.has(to) ? [from] : []))
    model.act({ type: 'select', ids: [...near, ...selected] })
  }
  const [a, b] = selected
  return (
    <div class="selection-bar" role="toolbar" aria-label="The chosen ones">
      {selected.length > 1 && <span class="figure">{selected.length} chosen</span>}
      {selected.length > 0 && (
        <>
          <button type="button" class="text-button" onClick={neighbours}>
            Select neighbours
          </button>
          <FoldChoice />
          <ExpandMenu />
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
      {Object.keys(pins).length > 0 && (
        <button type="button" class="text-button" onClick={() => model.act({ type: 'unpin-all' })}>
          Reset positions
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
