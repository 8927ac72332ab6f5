import type { Tour } from '../../model/tour.ts'
import { idsInView, renamedView } from '../../model/view-address.ts'

interface Leaving {
  /** By the old ids of what is withheld. */
  readonly standIns: ReadonlyMap<string, string>
  readonly newId: (id: string) => string
  readonly cleanId: (id: string) => string
}

/** Tours without the steps whose views name what is withheld, and none that has no step left; the others by new ids. */
export function toursLeft(tours: readonly Tour[] = [], { standIns, newId, cleanId }: Leaving): readonly Tour[] {
  return tours.flatMap((tour) => {
    const steps = tour.steps.filter(({ view }) => !idsInView(view).some((id) => standIns.has(id)))
    const left = steps.map((step) => ({ ...step, view: renamedView(step.view, newId) }))
    return left.length === 0 ? [] : [{ ...tour, id: cleanId(tour.id), steps: left }]
  })
}

/** How many steps tours have. */
export function stepsIn(tours: readonly Tour[] = []): number {
  return tours.reduce((sum, { steps }) => sum + steps.length, 0)
}
