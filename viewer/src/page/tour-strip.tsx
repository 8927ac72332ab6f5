import { useModel } from '../model/model-context.ts'
import { goInTour, goToStep, isAtStep } from '../model/touring.ts'
import { stepOf, tourOf } from '../model/tours.ts'

/** The guided tour that somebody is on: what there is to see at this step, and the way on. */
export function TourStrip() {
  const model = useModel()
  const { tour: place } = model.state.value
  const session = model.session.value
  const tour = place === null ? undefined : tourOf(session, place)
  if (place === null || tour === undefined) return null
  const isLast = place.step === tour.steps.length
  const leave = () => model.act({ type: 'leave-tour' })
  return (
    <section class="tour-strip" aria-label="Guided tour">
      <p class="tour-title">
        <span class="eyebrow">Tour</span> {tour.title}
        <span class="tour-step">
          {' '}
          · step {place.step} of {tour.steps.length}
        </span>
      </p>
      <p class="tour-says" role="status">
        {stepOf(session, place)?.says}
      </p>
      <div class="tour-ways">
        {!isAtStep(model) && (
          <button type="button" class="text-button" onClick={() => goToStep(model, place)}>
            Show this step again
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-disabled={place.step === 1}
          title="The step before (left arrow)"
          onClick={() => goInTour(model, -1)}
        >
          Back
        </button>
        <button
          type="button"
          class="button pressed"
          title={isLast ? 'End the tour, and stay here' : 'The next step (right arrow)'}
          onClick={() => (isLast ? leave() : goInTour(model, 1))}
        >
          {isLast ? 'Done' : 'Next'}
        </button>
        {!isLast && (
          <button type="button" class="text-button" title="End the tour, and stay here (Escape)" onClick={leave}>
            End tour
          </button>
        )}
      </div>
    </section>
  )
}
