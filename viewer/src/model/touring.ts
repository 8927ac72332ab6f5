import { writeLink } from '../state/link.ts'
import type { PageState, TourPlace } from '../state/page-state.ts'
import { stateOfStep } from './address.ts'
import type { Model } from './model.ts'
import { tourOf } from './tours.ts'

/** Shows what a step of a tour shows. */
export function goToStep(model: Model, place: TourPlace): void {
  model.change(stateOfStep(model.session.peek(), place))
}

/** One step on, or back; whether there is a tour at all. */
export function goInTour(model: Model, way: 1 | -1): boolean {
  const { tour } = model.state.peek()
  if (tour === null) return false
  const step = tour.step + way
  const last = tourOf(model.session.peek(), tour)?.steps.length ?? 0
  if (step >= 1 && step <= last) goToStep(model, { ...tour, step })
  return true
}

/** Whether the page shows what the step of its tour does; nearer or farther is the same. */
export function isAtStep(model: Model): boolean {
  const { tour } = model.state.value
  return tour === null || shown(model.state.value) === shown(stateOfStep(model.session.value, tour))
}

function shown(state: PageState): string {
  return writeLink({ ...state, camera: null })
}
