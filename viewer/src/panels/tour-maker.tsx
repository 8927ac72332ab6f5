import { useModel } from '../model/model-context.ts'
import { toursOf } from '../model/tours.ts'
import { saveFile } from '../parts/save.ts'
import { Section } from '../parts/section.tsx'
import { linkToKeep, type SavedState } from '../state/saved-states.ts'
import { toursFile, withDraft, withEarlier, withoutStep, withSays, withStep } from '../state/tour-draft.ts'

const FILE = 'tours.yaml'

/** Makes a tour of saved views, in an order and with a sentence each, and gives the file that keeps it in the dataset. */
export function TourMaker({ saved }: { readonly saved: readonly SavedState[] }) {
  const model = useModel()
  const draft = model.tourDraft
  const { title, steps } = draft.value
  const isWhole = title.trim() !== '' && steps.length > 0 && steps.every(({ says }) => says.trim() !== '')
  const save = () => {
    const text = toursFile(withDraft(toursOf(model.session.peek()), { title: title.trim(), steps }))
    saveFile(FILE, new Blob([text], { type: 'application/yaml' }))
    model.notice.value = `Saved ${FILE}, with all tours of the dataset: put it beside the data files.`
  }
  return (
    <Section
      title="Make a tour"
      note={`Views in order, with a sentence each. It is saved as ${FILE}, which you put beside the data files. It names records by their ids.`}
    >
      <p class="tour-sources">
        <button
          type="button"
          class="button"
          onClick={() => {
            draft.value = withStep(draft.value, { view: linkToKeep(model.state.peek()), says: '' })
          }}
        >
          Add what is shown now
        </button>
        {saved.map(({ name, link, note }) => (
          <button
            key={name}
            type="button"
            class="button"
            onClick={() => {
              draft.value = withStep(draft.value, { view: link, says: note })
            }}
          >
            Add “{name}”
          </button>
        ))}
      </p>
      <div class="save-view">
        <label>
          Title of the tour
          <input
            value={title}
            maxLength={80}
            onInput={({ currentTarget }) => {
              draft.value = { ...draft.value, title: currentTarget.value }
            }}
          />
        </label>
        <ol class="tour-steps">
          {steps.map((step, index) => (
            <DraftStep key={index} number={index + 1} says={step.says} />
          ))}
        </ol>
        <button type="button" class="button" disabled={!isWhole} onClick={save}>
          Save {FILE}
        </button>
      </div>
    </Section>
  )
}

function DraftStep({ number, says }: { readonly number: number; readonly says: string }) {
  const draft = useModel().tourDraft
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
