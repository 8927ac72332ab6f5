import type { Point } from './positions.ts'

const SAMPLE = 600

/** How far apart neighbours usually are: the median, over some of the points, of the distance to the nearest other one. */
export function spacingOf(points: readonly Point[]): number {
  if (points.length < 2) return Number.POSITIVE_INFINITY
  const cell = cellSize(points)
  const cells = new Map<string, Point[]>()
  for (const point of points) {
    const key = keyOf(Math.floor(point.x / cell), Math.floor(point.y / cell))
    const list = cells.get(key)
    if (list === undefined) cells.set(key, [point])
    else list.push(point)
  }
  const every = Math.ceil(points.length / SAMPLE)
  const distances = points.filter((_, index) => index % every === 0).map((point) => nearest(point, cells, cell))
  distances.sort((a, b) => a - b)
  return distances[Math.floor(distances.length / 2)] ?? Number.POSITIVE_INFINITY
}

/** Cells in which there is about one point on average. */
function cellSize(points: readonly Point[]): number {
  const range = (pick: (point: Point) => number) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const point of points) {
      least = Math.min(least, pick(point))
      most = Math.max(most, pick(point))
    }
    return most - least
  }
  const area =
    Math.max(
      range(({ x }) => x),
      1,
    ) *
    Math.max(
      range(({ y }) => y),
      1,
    )
  return Math.sqrt(area / points.length) || 1
}

function nearest(point: Point, cells: ReadonlyMap<string, readonly Point[]>, cell: number): number {
  const [column, row] = [Math.floor(point.x / cell), Math.floor(point.y / cell)]
  let best = Number.POSITIVE_INFINITY
  for (let dx = -1; dx <= 1; dx += 1)
    for (let dy = -1; dy <= 1; dy += 1)
      for (const other of cells.get(keyOf(column + dx, row + dy)) ?? [])
        if (other !== point) best = Math.min(best, Math.hypot(other.x - point.x, other.y - point.y))
  return Number.isFinite(best) ? best : cell
}

function keyOf(column: number, row: number): string {
  return `${column} ${row}`
}
