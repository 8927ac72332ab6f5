import { type Signal, signal } from '@preact/signals'
import { libraryService } from '../answers/page-library.ts'
import { claimCommunities } from '../layout/communities.ts'
import { type By, type Group, groupsOf } from '../scene/overview/groups.ts'
import { type Tally, tallied } from '../scene/overview/tally.ts'
import type { Session } from './session.ts'

/** How everything is grouped, or how far it is until that is known. */
export type Overviewing =
  | { readonly at: 'asked'; readonly part?: number }
  | { readonly at: 'here'; readonly groups: readonly Group[]; readonly tally: Tally | undefined }

const known = new WeakMap<Session, Map<By, Signal<Overviewing>>>()

/** The groups of a dataset, worked out once: at once where that is quick, else beside the page. Of a large dataset they are a tally. */
export function overviewIn(session: Session, by: By): Signal<Overviewing> {
  const ofSession = known.get(session) ?? new Map<By, Signal<Overviewing>>()
  known.set(session, ofSession)
  const found = ofSession.get(by) ?? signal<Overviewing>(session.isSearchedBeside ? { at: 'asked' } : here(session, by))
  if (!ofSession.has(by) && session.isSearchedBeside) void ask(session, by, found)
  ofSession.set(by, found)
  return found
}

/** The same at once, however long it takes: for a picture that is taken away. */
export function overviewHere(session: Session, by: By): void {
  const ofSession = known.get(session) ?? new Map<By, Signal<Overviewing>>()
  known.set(session, ofSession.set(by, signal(here(session, by))))
}

function here({ open, isLarge }: Session, by: By): Overviewing {
  const communities = () => claimCommunities(open.reader)
  if (!isLarge) return { at: 'here', groups: groupsOf(open, communities, by), tally: undefined }
  const tally = tallied(open, communities, { by })
  return { at: 'here', groups: tally.groups, tally }
}

async function ask(session: Session, by: By, found: Signal<Overviewing>): Promise<void> {
  const { open, isLarge } = session
  try {
    const answer = await libraryService().overview(open, { by, isLarge }, ({ done, all }) => {
      found.value = { at: 'asked', part: done / all }
    })
    found.value = { at: 'here', groups: answer.groups, tally: 'ties' in answer ? answer : undefined }
  } catch {
    // Where the browser starts no worker it is done here.
    found.value = here(session, by)
  }
}
