import { computeLayout } from '../layout/compute-layout.ts'
import { packInput } from '../layout/pack-input.ts'
import { type LayoutInput, type Point, type TellRounds, unpackPlaces } from '../layout/positions.ts'
import type { Layout } from '../state/page-state.ts'
import type { LibraryReply, LibraryRequest } from './library.worker.ts'
import { openWorker } from './open-worker.ts'

/** Pictures up to this size are laid out at once: quicker than asking a worker. */
const AT_ONCE: Readonly<Record<Layout, number>> = { force: 120, provenance: 800, time: 5000 }

export interface LayoutService {
  /** Places for the nodes of the input, at once where that is quick or there is no worker. */
  place(layout: Layout, input: LayoutInput, onRound?: TellRounds): Point[] | Promise<Point[]>
}

interface Waiting {
  readonly layout: Layout
  readonly input: LayoutInput
  readonly onRound: TellRounds | undefined
  readonly resolve: (points: Point[]) => void
}

/** Computes layouts, long ones in a worker of their own, so that no other question holds them up. */
export function startLayoutService(): LayoutService {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let refused = false
  let tickets = 0

  const finish = (ticket: number, points: (asked: Waiting) => Point[]) => {
    const asked = waiting.get(ticket)
    waiting.delete(ticket)
    asked?.resolve(points(asked))
  }
  const doHere = ({ layout, input }: Waiting) => computeLayout(layout, input)
  const start = (): Worker | undefined => {
    if (refused || typeof Worker === 'undefined') return undefined
    try {
      const started = openWorker()
      started.addEventListener('message', ({ data }: MessageEvent<LibraryReply>) => {
        if ('progress' in data) waiting.get(data.ticket)?.onRound?.(data.progress)
        else finish(data.ticket, 'value' in data ? () => unpackPlaces(data.value as Float64Array) : doHere)
      })
      started.addEventListener('error', () => {
        refused = true
        worker = undefined
        for (const ticket of [...waiting.keys()]) finish(ticket, doHere)
      })
      return started
    } catch {
      refused = true
      return undefined
    }
  }
  return {
    place: (layout, input, onRound) => {
      if (input.nodes.length <= AT_ONCE[layout]) return computeLayout(layout, input)
      worker ??= start()
      if (worker === undefined) return computeLayout(layout, input)
      tickets += 1
      const request: LibraryRequest = { ticket: tickets, do: 'place', layout, input: packInput(input) }
      worker.postMessage(request)
      return new Promise((resolve) => waiting.set(request.ticket, { layout, input, onRound, resolve }))
    },
  }
}
