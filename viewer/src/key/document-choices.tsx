import { useModel } from '../model/model-context.ts'
import { GROUPINGS, isFolded, overviewOf } from '../state/page-state.ts'
import { NotDrawn } from './not-drawn.tsx'

const GROUPING_WORDS = { none: 'not at all', publisher: 'by publisher', owner: 'by owner' } as const

/** How documents that belong together are drawn. */
export function DocumentChoices() {
  const model = useModel()
  const { grouping } = model.state.value
  const folded = isFolded(model.state.value)
  if (overviewOf(model.state.value) !== 'none') return <NotDrawn />
  return (
    <>
      <h2>Documents</h2>
      <label class="switch" title="Draw documents that only repeat another one as that one">
        <input type="checkbox" checked={folded} onChange={() => model.act({ type: 'set-fold', fold: !folded })} />
        <span>fold repeats</span>
      </label>
      <NotDrawn />
      <label class="choice">
        <span>grouped</span>
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
