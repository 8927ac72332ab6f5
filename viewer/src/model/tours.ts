import type { Tour } from '../library.ts'
import type { TourPlace } from '../state/page-state.ts'
import type { Session } from './session.ts'

/** The tours that the dataset has. */
export function toursOf({ open }: Session): readonly Tour[] {
  return open.reader.manifest.tours ?? []
}

export function tourOf(session: Session, { id }: TourPlace): Tour | undefined {
  return toursOf(session).find((tour) => tour.id === id)
}

export function stepOf(session: Session, place: TourPlace): Tour['steps'][number] | undefined {
  return tourOf(session, place)?.steps[place.step - 1]
}

/** A place in a tour that the dataset has; of one that is shorter now, its end. */
export function knownTour(session: Session, place: TourPlace | null): TourPlace | null {
  const last = place === null ? undefined : tourOf(session, place)?.steps.length
  if (place === null || last === undefined) return null
  return place.step <= last ? place : { ...place, step: last }
}
