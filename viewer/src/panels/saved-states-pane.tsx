import { useSignal } from '@preact/signals'
import { stateFromAddress } from '../model/address.ts'
import { useModel } from '../model/model-context.ts'
import { linkToKeep, readSaved, type SavedState, withoutSaved, withSaved, writeSaved } from '../state/saved-states.ts'
import { TourMaker } from './tour-maker.tsx'
import { ToursList } from './tours-list.tsx'

/** States of the page that somebody kept, with their notes; they stay in this browser. */
export function SavedStatesPane() {
  const model = useModel()
  const key = `hearsay.views.${model.session.value.open.reader.manifest.id}`
  const saved = useSignal(stored(key))
  const keep = (next: readonly SavedState[]) => {
    saved.value = [...next]
    store(key, next)
  }
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const data = new FormData(form)
    const name = String(data.get('name') ?? '').trim()
    if (name === '') return
    const link = linkToKeep(model.state.peek())
    keep(withSaved(saved.value, { name, link, note: String(data.get('note') ?? '').trim() }))
    form.reset()
  }
  return (
    <article>
      <p class="eyebrow">In this browser</p>
      <h2>Saved views</h2>
      <p class="note">A view is all that is on the page now. To give one to somebody else, send the link.</p>
      <form class="save-view" onSubmit={save}>
        <label>
          Name
          <input name="name" required maxLength={80} />
        </label>
        <label>
          Note
          <textarea name="note" rows={2} maxLength={1000} />
        </label>
        <button type="submit" class="button">
          Save this view
        </button>
      </form>
      <ul class="saved-views">
        {saved.value.map(({ name, link, note }) => (
          <li key={name}>
            <button
              type="button"
              class="record-link"
              onClick={() => model.change(stateFromAddress(model.session.peek(), link).state)}
            >
              <span>{name}</span>
            </button>
            {note !== '' && <p class="note">{note}</p>}
            <button
              type="button"
              class="text-button"
              aria-label={`Delete ${name}`}
              onClick={() => keep(withoutSaved(saved.value, name))}
            >
              Delete
            </button>
          </li>
        ))}
      </ul>
      <ToursList />
      <TourMaker saved={saved.value} />
    </article>
  )
}

function stored(key: string): SavedState[] {
  try {
    return readSaved(localStorage.getItem(key))
  } catch {
    return []
  }
}

function store(key: string, saved: readonly SavedState[]): void {
  try {
    localStorage.setItem(key, writeSaved(saved))
  } catch {
    // Storage is closed: they last as long as the page.
  }
}
