import { useModel } from '../model/model-context.ts'
import { toursOf } from '../model/tours.ts'
import { saveFile } from '../parts/save.ts'
import { Section } from '../parts/section.tsx'
import { linkToKeep, type SavedState } from '../state/saved-states.ts'
import { NO_DRAFT, toursFile, withDraft, withStep } from '../state/tour-draft.ts'
import { DraftStep } from './draft-step.tsx'

const FILE = 'tours.yaml'

/** Makes a tour of saved views, in an order and with a sentence each, and gives the file that keeps it in the dataset. */
export function TourMaker({ saved }: { readonly saved: readonly SavedState[] }) {
  const model = useModel()
  const draft = model.tourDraft
  const { id, title, steps } = draft.value
  const tours = toursOf(model.session.value)
  const changed = tours.find((tour) => tour.id === id)
  const isWhole = title.trim() !== '' && steps.length > 0 && steps.every(({ says }) => says.trim() !== '')
  const save = () => {
    const text = toursFile(withDraft(tours, { ...draft.peek(), title: title.trim() }))
    saveFile(FILE, new Blob([text], { type: 'application/yaml' }))
    model.notice.value = `Saved ${FILE}, with all tours of the dataset: put it beside the data files.`
  }
  return (
    <Section
      title={changed === undefined ? 'Make a tour' : `Change the tour “${changed.title}”`}
      note={`Views in order, with a sentence each. It is saved as ${FILE}, which you put beside the data files. It names records by their ids.`}
    >
      <p class="tour-sources">
        {tours.map((tour) => (
          <button
            key={tour.id}
            type="button"
            class="button"
            aria-pressed={tour.id === id}
            onClick={() => {
              draft.value = tour
            }}
          >
            Change “{tour.title}”
          </button>
        ))}
        {(id !== undefined || steps.length > 0) && (
          <button
            type="button"
            class="button"
            onClick={() => {
              draft.value = NO_DRAFT
            }}
          >
            Begin a new one
          </button>
        )}
      </p>
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
            <DraftStep key={index} number={index + 1} {...step} />
          ))}
        </ol>
        <button type="button" class="button" disabled={!isWhole} onClick={save}>
          Save {FILE}
        </button>
      </div>
    </Section>
  )
}
