import { type Point, type Positions, seeded } from './positions.ts'

const NEAR = 70
const CELL = 26

/**
 * Places for nodes that come to a picture that stands: beside the neighbours that they have, where nobody is yet. What stands
 * does not move.
 */
export function placeExtras(
  placed: Positions,
  extras: readonly string[],
  neighboursOf: (id: string) => readonly string[],
): Map<string, Point> {
  const positions = new Map(placed)
  const taken = new Set([...placed.values()].map(cellOf))
  for (const id of extras) {
    const around = neighboursOf(id).flatMap((other) => positions.get(other) ?? [])
    const at = freeNear(middleOf(around), seeded(id) * 2 * Math.PI, taken)
    taken.add(cellOf(at))
    positions.set(id, at)
  }
  return positions
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 })
  const count = Math.max(1, points.length)
  return { x: sum.x / count, y: sum.y / count }
}

/** Round and outward from a place, from an angle of the node's own, until a cell is free. */
function freeNear(centre: Point, angle: number, taken: ReadonlySet<string>): Point {
  for (let step = 0; ; step += 1) {
    const radius = NEAR + step * 4
    const turned = angle + step * 2.4
    const at = { x: centre.x + Math.cos(turned) * radius, y: centre.y + Math.sin(turned) * radius }
    if (!taken.has(cellOf(at)) || step > 500) return at
  }
}

function cellOf({ x, y }: Point): string {
  return `${Math.round(x / CELL)},${Math.round(y / CELL)}`
}
