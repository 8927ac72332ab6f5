import { useModel } from '../model/model-context.ts'
import { GROUPINGS } from '../state/page-state.ts'

const GROUPING_WORDS = { none: 'each by itself', publisher: 'by publisher', owner: 'by owner' } as const

/** How documents that belong together are drawn. */
export function DocumentChoices() {
  const model = useModel()
  const { foldOrigins, grouping } = model.state.value
  return (
    <>
      <h2>Documents</h2>
      <label class="switch" title="Draw documents that only repeat another one as that one">
        <input
          type="checkbox"
          checked={foldOrigins}
          onChange={() => model.act({ type: 'set-fold', fold: !foldOrigins })}
        />
        <span>fold repeats</span>
      </label>
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
