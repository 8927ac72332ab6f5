import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { libraryService } from '../answers/page-library.ts'
import { type Sourced, sourcedIn } from '../answers/sourced.ts'
import type { ViewOptions } from '../library.ts'
import type { Session } from './session.ts'

export type { Sourced } from '../answers/sourced.ts'

/** What the sourcing of each claim amounts to; those that are not worked out yet are missing. */
export interface Corroborations {
  readonly of: ReadonlyMap<string, Sourced>
  readonly done: boolean
}

const SLICE_MS = 12
/** So few are asked for at a time beside the page, so that a search in between waits for no more. */
const ASKED_AT_ONCE = 8

interface Inputs {
  readonly session: ReadonlySignal<Session>
  readonly options: ReadonlySignal<ViewOptions>
  /** The claims to ask about. */
  readonly claims: ReadonlySignal<readonly string[]>
}

/** Some of the claims of a list, from a place of it on: how far it came, or when. */
type Step = (start: number) => number | Promise<number>

/** Works out corroboration for many claims, a few at a time, so that the page never stands still; of a large dataset beside the page. */
export function followCorroborations({ session, options, claims }: Inputs): ReadonlySignal<Corroborations> {
  const found = signal<Corroborations>({ of: new Map(), done: false })
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = 0
  effect(() => {
    clearTimeout(timer)
    asking += 1
    const own = asking
    const [asked, view, of] = [claims.value, options.value, new Map<string, Sourced>()]
    const some = stepsOf(session.value, { asked, view, of })
    /** All that follows from it is worked out anew each time: it is told when there are twice as many. */
    let tellAt = 1
    const go = (start: number) => {
      const next = some(start)
      if (typeof next === 'number') tell(next)
      else void next.then(tell)
    }
    const tell = (next: number) => {
      if (own !== asking) return
      const done = next >= asked.length
      if (done || next >= tellAt) {
        tellAt = next * 2
        found.value = { of: new Map(of), done }
      }
      if (!done) timer = setTimeout(() => go(next))
    }
    // What was done is shown first.
    timer = setTimeout(() => go(0))
  })
  return found
}

interface Asked {
  readonly asked: readonly string[]
  readonly view: ViewOptions
  /** What is found goes in here. */
  readonly of: Map<string, Sourced>
}

function stepsOf(session: Session, { asked, view, of }: Asked): Step {
  const { open, answer, isSearchedBeside } = session
  const here: Step = (start) => {
    const until = performance.now() + SLICE_MS
    let index = start
    for (; index < asked.length && performance.now() < until; index += 1) {
      const claim = asked[index]
      if (claim !== undefined)
        of.set(
          claim,
          answer('corroboration', claim, view, () => sourcedIn(open.at(view), claim)),
        )
    }
    return index
  }
  if (!isSearchedBeside) return here
  const kept = keptOf(session, view)
  let isHere = false
  return async (start) => {
    if (isHere) return here(start)
    let index = start
    const wanted: string[] = []
    for (; index < asked.length && wanted.length < ASKED_AT_ONCE; index += 1) {
      const claim = asked[index] ?? ''
      const known = kept.get(claim)
      if (known === undefined) wanted.push(claim)
      else of.set(claim, known)
    }
    try {
      const sourced = wanted.length === 0 ? [] : await libraryService().sourced(open, wanted, view)
      for (const [place, claim] of wanted.entries()) {
        const each = sourced[place]
        if (each === undefined) continue
        kept.set(claim, each)
        of.set(claim, each)
      }
      return index
    } catch {
      // Where the browser starts no worker it is done here.
      isHere = true
      return start
    }
  }
}

/** What was worked out beside the page, by view: of the views asked for last. */
const keptBySession = new WeakMap<Session, Map<string, Map<string, Sourced>>>()
const KEPT_VIEWS = 4

function keptOf(session: Session, view: ViewOptions): Map<string, Sourced> {
  const views = keptBySession.get(session) ?? new Map<string, Map<string, Sourced>>()
  keptBySession.set(session, views)
  const key = JSON.stringify(view)
  const kept = views.get(key) ?? new Map<string, Sourced>()
  views.delete(key)
  views.set(key, kept)
  const [oldest] = views.keys()
  if (views.size > KEPT_VIEWS && oldest !== undefined) views.delete(oldest)
  return kept
}
