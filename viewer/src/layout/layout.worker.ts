import type { Layout } from '../state/view-state.ts'
import { computeLayout } from './layout.ts'
import type { LayoutInput } from './positions.ts'

export interface LayoutRequest {
  readonly ticket: number
  readonly layout: Layout
  readonly input: LayoutInput
}

export interface LayoutReply {
  readonly ticket: number
  /** x and y of each node in turn. */
  readonly places: Float64Array
}

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const points = computeLayout(data.layout, data.input)
  const places = new Float64Array(points.length * 2)
  points.forEach(({ x, y }, index) => {
    places[2 * index] = x
    places[2 * index + 1] = y
  })
  const reply: LayoutReply = { ticket: data.ticket, places }
  self.postMessage(reply, { transfer: [places.buffer] })
})
