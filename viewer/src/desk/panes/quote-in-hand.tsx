import type { DeskModel } from '../state/desk-model.ts'
import { lookedAt } from '../state/reduce-desk.ts'
import type { ClauseMove } from '../text/clauses.ts'

const MOVES: readonly (readonly [key: string, move: ClauseMove, does: string])[] = [
  ['[', 'start-back', 'Begin a clause earlier'],
  ['{', 'start-on', 'Begin a clause later'],
  ['}', 'end-back', 'End a clause earlier'],
  [']', 'end-on', 'End a clause later'],
]

/** The passage in hand, in its own words, which never leaves the view; and its ends to move. */
export function QuoteInHand({ desk }: { readonly desk: DeskModel }) {
  const { state, document, capture } = desk
  const { quote } = state.value
  const span = quote ?? lookedAt(state.value, document.value)?.span
  if (span === undefined) {
    return (
      <p class="desk-quote desk-hint">
        Nothing is in hand. Press <kbd>Enter</kbd> on a proposal, or <kbd>n</kbd> for the next sentence.
      </p>
    )
  }
  return (
    <figure class={quote === undefined ? 'desk-quote' : 'desk-quote held'}>
      <blockquote>{capture.text.slice(span.start, span.end)}</blockquote>
      <figcaption>
        {MOVES.map(([key, move, does]) => (
          <button
            key={key}
            type="button"
            class="round"
            title={does}
            aria-label={does}
            onClick={() => desk.act({ do: 'move', move })}
          >
            {key}
          </button>
        ))}
      </figcaption>
    </figure>
  )
}
