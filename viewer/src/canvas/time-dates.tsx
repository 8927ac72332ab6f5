import { words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { comparedSince } from '../state/page-state.ts'

/** The date of the page, or the two that are compared, in words; and what can be done with them. */
export function TimeDates({ compare }: { readonly compare: () => void }) {
  const model = useModel()
  const { asOf, pane } = model.state.value
  const since = comparedSince(model.state.value)
  return (
    <div class="as-of">
      {since !== null && <DateLine word="From" date={since} />}
      <DateLine word={since === null ? 'As of' : 'To'} date={asOf} />
      <p class="as-of-actions">
        <button
          type="button"
          class="text-button"
          disabled={asOf === null}
          onClick={() => model.act({ type: 'set-as-of', asOf: null })}
        >
          All time
        </button>
        {since === null ? (
          <button type="button" class="text-button" title="What changed from one date to another" onClick={compare}>
            Compare
          </button>
        ) : (
          <>
            <button
              type="button"
              class="text-button"
              aria-pressed={pane === 'changes'}
              onClick={() => model.act({ type: 'show-pane', pane: 'changes' })}
            >
              What changed
            </button>
            <button type="button" class="text-button" onClick={() => model.act({ type: 'set-since', since: null })}>
              Stop comparing
            </button>
          </>
        )}
      </p>
    </div>
  )
}

function DateLine({ word, date }: { readonly word: string; readonly date: string | null }) {
  return (
    <p>
      <span class="eyebrow">{word}</span> <strong>{date === null ? 'today' : words.shortDate(date)}</strong>
    </p>
  )
}
