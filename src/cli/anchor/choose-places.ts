import type { AnchorPlaces, Passage } from '../../index.ts'
import type { Io } from '../io.ts'
import type { ChosenPlaces } from './anchor-changes.ts'
import { passageInContext } from './places-in-words.ts'

interface Choosing {
  readonly found: AnchorPlaces
  readonly text: string
  /** Where quotes start that somebody chose the place of. */
  readonly starts: ReadonlyMap<string, number>
}

/** The places to be written: the only one of a quote, of several the one that was chosen. On a terminal it is asked for; nobody need choose. */
export async function choosePlaces(io: Io, { found, text, starts }: Choosing): Promise<ChosenPlaces> {
  const chosen = new Map<string, Passage>()
  for (const { statement, state, places } of found.quotes) {
    const start = starts.get(statement)
    const named = places.find((place) => place.start === start)
    const only = state === 'one' ? places[0] : undefined
    const place = named ?? only ?? (state === 'several' ? await askedFor(io, { statement, places, text }) : undefined)
    if (place !== undefined) chosen.set(statement, place)
  }
  return chosen
}

async function askedFor(
  { ask }: Io,
  { statement, places, text }: { statement: string; places: readonly Passage[]; text: string },
): Promise<Passage | undefined> {
  if (ask === undefined) return undefined
  const choices = places.map((place, index) => ({ value: String(index), label: passageInContext(place, text) }))
  const picked = await ask.pick(`${statement} stands in ${places.length} places. Which?`, [
    ...choices,
    { value: NONE, label: 'none of them' },
  ])
  return places[Number(picked)]
}

const NONE = 'none'
