import type { LayoutInput, Point } from './positions.ts'
import { timeScale } from './time-scale.ts'

const LANE_GAP = 60
const ROW = 34
/** Nodes closer than this on the axis go on different rows. */
const ROOM = 60

/**
 * The date is the horizontal place; claims above, documents in the middle, whoever said it below. Within a lane each node takes the
 * first row that is free at its date. What nobody dated stands at the left.
 */
export function timeLayout({ nodes }: LayoutInput): Point[] {
  const scale = timeScale(nodes.flatMap(({ hour }) => (hour === null ? [] : [hour])))
  const points: Point[] = []
  let top = 0
  for (const rank of ['first', 'middle', 'last'] as const) {
    const lane = nodes
      .map(({ id, hour, rank: own }, node) => ({ node, id, own, x: hour === null ? scale.undated : scale.at(hour) }))
      .filter(({ own }) => own === rank)
      .sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
    const rows = pack(lane.map(({ x }) => x))
    lane.forEach(({ node, x }, index) => {
      points[node] = { x, y: -(top + (rows[index] ?? 0) * ROW) }
    })
    if (lane.length > 0) top += (rows.reduce((a, b) => Math.max(a, b), 0) + 1) * ROW + LANE_GAP
  }
  return stretched(points)
}

/** Rows farther apart where that brings the whole nearer to the shape of a screen. */
function stretched(points: readonly Point[]): Point[] {
  const width = points.reduce((most, { x }) => Math.max(most, x), 0)
  const height = points.reduce((most, { y }) => Math.max(most, -y), 1)
  const factor = Math.min(4, Math.max(1, (width * 0.75) / height))
  return points.map(({ x, y }) => ({ x, y: y * factor }))
}

/** The row of each of some places in ascending order: the first whose last node is far enough to the left. */
function pack(places: readonly number[]): number[] {
  const ends: number[] = []
  return places.map((x) => {
    const free = ends.findIndex((end) => x - end >= ROOM)
    const row = free < 0 ? ends.length : free
    ends[row] = x
    return row
  })
}
