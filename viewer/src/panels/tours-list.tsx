import { words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { goToStep } from '../model/touring.ts'
import { toursOf } from '../model/tours.ts'
import { Section } from '../parts/section.tsx'

/** The guided tours of the dataset, each a press away; nothing where it has none. */
export function ToursList() {
  const model = useModel()
  const tours = toursOf(model.session.value)
  if (tours.length === 0) return null
  return (
    <Section title="Guided tours" note="They come with the dataset: views in order, with a sentence each.">
      <ul class="plain-list">
        {tours.map(({ id, title, steps }) => (
          <li key={id}>
            <button type="button" class="record-link" onClick={() => goToStep(model, { id, step: 1 })}>
              <span>{title}</span>
            </button>{' '}
            <span class="note">{words.counted(steps.length, 'step')}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
