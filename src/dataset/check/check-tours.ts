import { formatPlace } from '../../errors.ts'
import { idsInView } from '../../model/view-address.ts'
import { recordProblem } from '../problem.ts'
import type { Found, TourEntry } from './entries.ts'

/**
 * Tours that have one id, and steps whose view names what is not there: the page then leaves that out, so that it is no more than a warning.
 *
 * @param mayBe whether a record has an id, or may have it among those that were not read
 */
export function checkTours(
  tours: readonly TourEntry[],
  problems: Found,
  { mayBe }: { mayBe: (id: string) => boolean },
): void {
  const before = new Map<string, TourEntry>()
  for (const entry of tours) {
    const { tour, raw, path } = entry
    const first = before.get(tour.id)
    if (first === undefined) before.set(tour.id, entry)
    else {
      const message = `the id "${tour.id}" is taken by the tour at ${formatPlace(first.raw.at.place(first.path))}`
      problems.push(recordProblem('duplicate-id', raw, [...path, 'id'], { message, hint: 'choose another' }))
    }
    for (const [index, { view }] of tour.steps.entries()) {
      const unknown = idsInView(view).filter((id) => !mayBe(id))
      if (unknown.length === 0) continue
      const message = `step ${index + 1} of the tour "${tour.id}" shows what no record is: ${unknown.join(', ')}`
      const finding = { message, hint: 'take the view anew', severity: 'warning' } as const
      problems.push(recordProblem('unknown-reference', raw, [...path, 'steps', index, 'view'], finding))
    }
  }
}
