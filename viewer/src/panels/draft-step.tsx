import { stateFromAddress } from '../model/address.ts'
import { useModel } from '../model/model-context.ts'
import { linkToKeep } from '../state/saved-states.ts'
import { withEarlier, withoutStep, withSays, withView } from '../state/tour-draft.ts'

interface DraftStepProps {
  readonly number: number
  readonly view: string
  readonly says: string
}

/** A step of a tour that is being made: what it says, what it shows, and its place. */
export function DraftStep({ number, view, says }: DraftStepProps) {
  const model = useModel()
  const draft = model.tourDraft
  return (
    <li>
      <label>
        What step {number} says
        <textarea
          rows={2}
          maxLength={1000}
          value={says}
          onInput={({ currentTarget }) => {
            draft.value = withSays(draft.value, number - 1, currentTarget.value)
          }}
        />
      </label>
      <button
        type="button"
        class="text-button"
        aria-label={`Show what step ${number} shows`}
        onClick={() => {
          const { state } = stateFromAddress(model.session.peek(), view)
          model.change({ ...state, pane: 'saved' })
        }}
      >
        Show
      </button>{' '}
      <button
        type="button"
        class="text-button"
        aria-label={`Let step ${number} show what is shown now`}
        onClick={() => {
          draft.value = withView(draft.value, number - 1, linkToKeep(model.state.peek()))
        }}
      >
        Show what is here now
      </button>{' '}
      <button
        type="button"
        class="text-button"
        disabled={number === 1}
        aria-label={`Move step ${number} earlier`}
        onClick={() => {
          draft.value = withEarlier(draft.value, number - 1)
        }}
      >
        Earlier
      </button>{' '}
      <button
        type="button"
        class="text-button"
        aria-label={`Remove step ${number}`}
        onClick={() => {
          draft.value = withoutStep(draft.value, number - 1)
        }}
      >
        Remove
      </button>
    </li>
  )
}
