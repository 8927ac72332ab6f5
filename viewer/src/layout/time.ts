import type { LayoutInput, Point } from './positions.ts'

const LANE_GAP = 60
const ROW = 34
/** Nodes closer than this on the axis go on different rows. */
const ROOM = 150

/**
 * The date is the horizontal place; claims above, documents in the middle, whoever said it below. Within a lane each node takes the
 * first row that is free at its date. What nobody dated stands at the left.
 */
export function timeLayout({ nodes }: LayoutInput): Point[] {
  const scale = timeScale(nodes.flatMap(({ day }) => (day === null ? [] : [day])))
  const points: Point[] = []
  let top = 0
  for (const rank of ['first', 'middle', 'last'] as const) {
    const lane = nodes
      .map(({ id, day, rank: own }, node) => ({ node, id, own, x: day === null ? scale.undated : scale.at(day) }))
      .filter(({ own }) => own === rank)
      .sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
    const rows = pack(lane.map(({ x }) => x))
    lane.forEach(({ node, x }, index) => {
      points[node] = { x, y: -(top + (rows[index] ?? 0) * ROW) }
    })
    if (lane.length > 0) top += (Math.max(...rows) + 1) * ROW + LANE_GAP
  }
  return points
}

export interface TimeScale {
  at(day: number): number
  readonly undated: number
}

/** Days to places. The whole is about as wide as there is to show, whether it spans a week or ten years. */
export function timeScale(days: readonly number[]): TimeScale {
  const first = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY)
  const last = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY)
  const span = Math.max(1, last - first)
  const width = Math.max(900, Math.sqrt(days.length) * 260)
  return { at: (day) => (Number.isFinite(first) ? ((day - first) / span) * width : 0), undated: -ROOM * 1.5 }
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
