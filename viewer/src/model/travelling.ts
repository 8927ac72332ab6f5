import { signal } from '@preact/signals'
import type { Positions } from '../layout/positions.ts'
import { type Dataset, type Tlp, withheldAmounts, withholdAbove, words } from '../library.ts'
import type { Looks } from '../looks/looks.ts'
import type { Picture } from '../scene/picture.ts'
import { writeLink } from '../state/link.ts'
import { overviewOf, type PageState } from '../state/page-state.ts'
import { renamedState, renamedWithin } from '../state/renamed-state.ts'
import { looksOfState } from './looks-of-state.ts'
import type { Model } from './model.ts'
import { overviewHere } from './overview-in.ts'
import { seenOfState } from './seen-of-state.ts'
import { openSession, type Session } from './session.ts'

/** How far what is taken away may travel. */
export interface Sharing {
  readonly level: Tlp
  /** Whether notes, rationales and extension fields of what is not withheld go along. */
  readonly keepNotes: boolean
}

/** As far as anything may, so that nothing goes further that was not asked to. */
export const FOR_EVERYBODY: Sharing = { level: 'clear', keepNotes: false }

/** The page as it may travel: the same state over the dataset in which what may not is withheld. */
export interface Travelling {
  readonly session: Session
  readonly state: PageState
  readonly picture: Picture
  readonly positions: Positions
  readonly looks: Looks
  readonly statusOf: (claim: string) => string
  /** The id under which a record travels: of what is withheld that of its stand-in. */
  readonly idOf: (id: string) => string
  /** Whether the state names what is withheld. */
  readonly isRenamed: boolean
  /** What was withheld of a part of the dataset; empty where nothing was. */
  readonly said: (part: Dataset) => string
}

/** What the page shows now, as it may travel so far: drawn from the dataset that is left, at the places where things are. */
export function travelling(model: Model, { level, keepNotes }: Sharing): Travelling {
  const withheld = withholdAbove(model.session.peek().open.dataset, level, { keepNotes })
  const rename = (id: string) => renamedWithin(id, (each) => withheld.renamed.get(each) ?? each)
  const session = openSession(withheld.dataset)
  const state = renamedState(model.state.peek(), rename)
  const by = overviewOf(state)
  if (by !== 'none') overviewHere(session, by)
  const sessionNow = signal(session)
  const seen = seenOfState(sessionNow, signal(state), model.mostGroups)
  return {
    session,
    state,
    get picture() {
      return seen.picture.peek()
    },
    positions: new Map([...model.positions.peek()].map(([id, at]) => [rename(id), at])),
    get looks() {
      const lensed = model.lensed.peek()
      const others = {
        session: sessionNow,
        theme: model.theme,
        lensed: signal(lensed && new Set([...lensed].map(rename))),
      }
      return looksOfState({ ...seen, ...others })
    },
    idOf: rename,
    statusOf: seen.statusOf.peek(),
    isRenamed: writeLink(state) !== writeLink(model.state.peek()),
    said: (part) => words.withheldInWords(withheldAmounts(withheld, part), level),
  }
}
