import type { Layout } from '../state/view-state.ts'
import { computeLayout } from './layout.ts'
import type { LayoutReply, LayoutRequest } from './layout.worker.ts'
import LayoutWorker from './layout.worker.ts?worker&inline'
import type { LayoutInput, Point } from './positions.ts'

/** Pictures up to this size are laid out at once: quicker than asking a worker. */
const AT_ONCE = 120

export interface LayoutService {
  /** Places for the nodes of the input, at once where that is quick or there is no worker. */
  place(layout: Layout, input: LayoutInput): Point[] | Promise<Point[]>
}

/** Computes layouts, long ones off the main thread. */
export function startLayoutService(): LayoutService {
  const waiting = new Map<number, (points: Point[]) => void>()
  let worker: Worker | undefined
  let tickets = 0

  const start = (): Worker => {
    const started = new LayoutWorker()
    started.addEventListener('message', ({ data }: MessageEvent<LayoutReply>) => {
      waiting.get(data.ticket)?.(toPoints(data.places))
      waiting.delete(data.ticket)
    })
    return started
  }
  return {
    place: (layout, input) => {
      if (input.nodes.length <= AT_ONCE || typeof Worker === 'undefined') return computeLayout(layout, input)
      worker ??= start()
      tickets += 1
      const request: LayoutRequest = { ticket: tickets, layout, input }
      worker.postMessage(request)
      return new Promise((resolve) => waiting.set(request.ticket, resolve))
    },
  }
}

function toPoints(places: Float64Array): Point[] {
  const points: Point[] = []
  for (let index = 0; index < places.length; index += 2)
    points.push({ x: places[index] ?? 0, y: places[index + 1] ?? 0 })
  return points
}
