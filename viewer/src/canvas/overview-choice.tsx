import { useModel } from '../model/model-context.ts'
import { OVERVIEWS, overviewOf } from '../state/page-state.ts'
import { OVERVIEW_HINTS, OVERVIEW_WORDS } from '../words/overview-words.ts'
import { mayDrawAll } from './scope-choice.tsx'

/** What everything is grouped by. */
export function OverviewChoice() {
  const model = useModel()
  const { scope } = model.state.value
  if (scope.kind !== 'everything') return null
  const by = overviewOf(model.state.value)
  return (
    <label class="choice grouped-by" title={OVERVIEW_HINTS[by]}>
      <span>Grouped:</span>
      <select
        value={by}
        onChange={({ currentTarget }) => {
          const chosen = OVERVIEWS.find((each) => each === currentTarget.value)
          if (chosen === undefined) return
          if (chosen !== 'none' || mayDrawAll(model)) model.act({ type: 'set-overview', overview: chosen })
          else currentTarget.value = by
        }}
      >
        {OVERVIEWS.toReversed().map((each) => (
          <option key={each} value={each}>
            {OVERVIEW_WORDS[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
