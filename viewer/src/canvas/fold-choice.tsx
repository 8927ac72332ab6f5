import type { Model } from '../model/model.ts'
import { useModel } from '../model/model-context.ts'
import { isBroughtGroup } from '../scene/expansion.ts'
import { overviewOf } from '../state/page-state.ts'

/** Unfolds the chosen node into what it stands for, and folds it again. */
export function FoldChoice() {
  const model = useModel()
  const { unfolded } = model.state.value
  const homes = model.homes.value
  // A chosen record closes the group that it came with.
  const groupOf = (each: string) => (isBroughtGroup(homes.get(each) ?? '') ? (homes.get(each) ?? each) : each)
  const id = [...model.selected.value]
    .map(groupOf)
    .find((each) => unfolded.includes(each) || standsFor(homes, each) > 0)
  if (id === undefined) return null
  const isOpen = unfolded.includes(id)
  const isGroup = overviewOf(model.state.value) !== 'none' || isBroughtGroup(id)
  const [close, open] = isGroup ? ['Close the group', 'Open the group'] : ['Fold', unfoldInWords(model, id)]
  return (
    <button type="button" class="text-button" onClick={() => model.act({ type: isOpen ? 'fold' : 'unfold', id })}>
      {isOpen ? close : open}
    </button>
  )
}

function unfoldInWords({ homes }: Model, id: string): string {
  return `Unfold ${standsFor(homes.value, id)} more`
}

function standsFor(homes: ReadonlyMap<string, string>, id: string): number {
  return [...homes.values()].filter((home) => home === id).length
}
