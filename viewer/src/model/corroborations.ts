import { effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Corroboration, Support, ViewOptions } from '../library.ts'
import type { Session } from './session.ts'

/** What the sourcing of a claim amounts to, and how many origins its own side has at most, whatever stands against it. */
export interface Sourced {
  readonly corroboration: Corroboration
  readonly origins: number
  /** Documents read that count for it. */
  readonly documents: number
  /** The origin, where its own side has just that one. */
  readonly sole: string | undefined
}

/** What the sourcing of each claim amounts to; those that are not worked out yet are missing. */
export interface Corroborations {
  readonly of: ReadonlyMap<string, Sourced>
  readonly done: boolean
}

const SLICE_MS = 12

interface Inputs {
  readonly session: ReadonlySignal<Session>
  readonly options: ReadonlySignal<ViewOptions>
  /** The claims to ask about. */
  readonly claims: ReadonlySignal<readonly string[]>
}

/** Works out corroboration for many claims, a slice at a time, so that the page never stands still. */
export function followCorroborations({ session, options, claims }: Inputs): ReadonlySignal<Corroborations> {
  const found = signal<Corroborations>({ of: new Map(), done: false })
  let timer: ReturnType<typeof setTimeout> | undefined
  effect(() => {
    clearTimeout(timer)
    const [asked, view, { open, answer }] = [claims.value, options.value, session.value]
    const of = new Map<string, Sourced>()
    const step = (start: number) => {
      const until = performance.now() + SLICE_MS
      let index = start
      for (; index < asked.length && performance.now() < until; index += 1) {
        const claim = asked[index]
        if (claim !== undefined)
          of.set(
            claim,
            answer('corroboration', claim, view, () => sourcedAs(open.at(view).support(claim))),
          )
      }
      const done = index >= asked.length
      if (done || index % 200 < 20) found.value = { of: new Map(of), done }
      if (!done) timer = setTimeout(() => step(index))
    }
    // What was done is shown first.
    timer = setTimeout(() => step(0))
  })
  return found
}

function sourcedAs({ corroboration, for: { origins, documents } }: Support): Sourced {
  const sole = origins.max === 1 ? origins.ends[0]?.id : undefined
  return { corroboration, origins: origins.max, documents: documents.read, sole }
}
