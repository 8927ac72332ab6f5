import { useModel } from '../model/model-context.ts'

/** Unfolds the chosen node into what it stands for, and folds it again. */
export function FoldChoice() {
  const model = useModel()
  const { unfolded } = model.state.value
  const id = [...model.selected.value].find((each) => unfolded.includes(each) || standsFor(model.homes.value, each) > 0)
  if (id === undefined) return null
  const isOpen = unfolded.includes(id)
  return (
    <button type="button" class="text-button" onClick={() => model.act({ type: isOpen ? 'fold' : 'unfold', id })}>
      {isOpen ? 'Fold' : `Unfold ${standsFor(model.homes.value, id)} more`}
    </button>
  )
}

function standsFor(homes: ReadonlyMap<string, string>, id: string): number {
  return [...homes.values()].filter((home) => home === id).length
}
