import { useModel } from '../model/model-context.ts'
import { GROUPINGS, isFolded, overviewOf } from '../state/page-state.ts'
import { leftOutInWords } from '../words/fold-words.ts'
import { notGroupedInWords } from '../words/overview-words.ts'

const GROUPING_WORDS = { none: 'each by itself', publisher: 'by publisher', owner: 'by owner' } as const

/** How documents that belong together are drawn. */
export function DocumentChoices() {
  const model = useModel()
  const { grouping } = model.state.value
  const folded = isFolded(model.state.value)
  const { leftOut } = model.picture.value
  if (overviewOf(model.state.value) !== 'none') return <NotGrouped ids={leftOut} />
  return (
    <>
      <h2>Documents</h2>
      <label class="switch" title="Draw documents that only repeat another one as that one">
        <input type="checkbox" checked={folded} onChange={() => model.act({ type: 'set-fold', fold: !folded })} />
        <span>fold repeats</span>
      </label>
      {leftOut.length > 0 && <p class="quiet">{leftOutInWords(leftOut.length)}</p>}
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

/** How much an overview does not draw. */
function NotGrouped({ ids }: { readonly ids: readonly string[] }) {
  const { scene } = useModel()
  const kinds = ids.map((id) => scene.value.nodes.get(id)?.kind)
  const parts = (['claim', 'source', 'actor'] as const).map((kind) => ({
    kind,
    count: kinds.filter((each) => each === kind).length,
  }))
  const told = parts.filter(({ count }) => count > 0)
  if (told.length === 0) return null
  return <p class="quiet">{notGroupedInWords(told)}</p>
}
