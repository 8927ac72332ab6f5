import { type Bounds, isWithin } from './bounds.ts'
import { type Point, type Positions, seeded } from './positions.ts'

const NEAR = 70
const CELL = 26
/** So many places are looked at for one in view. */
const MOST_TRIED = 80

/**
 * Places for nodes that come to a picture that stands: beside the neighbours that they have, where nobody is yet. What stands
 * does not move.
 *
 * @param within where they stand if there is room, so that what is in view need not move for them
 */
export function placeExtras(
  placed: Positions,
  extras: readonly string[],
  { neighboursOf, within }: { readonly neighboursOf: (id: string) => readonly string[]; readonly within: Bounds },
): Map<string, Point> {
  const positions = new Map(placed)
  const taken = new Set([...placed.values()].map(cellOf))
  for (const id of extras) {
    const around = neighboursOf(id).flatMap((other) => positions.get(other) ?? [])
    const at = freeNear(middleOf(around), seeded(id) * 2 * Math.PI, { taken, within })
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

interface Room {
  readonly taken: ReadonlySet<string>
  readonly within: Bounds
}

/** Round and outward from a place, from an angle of the node's own, until a cell is free, one in view if there is any. */
function freeNear(centre: Point, angle: number, { taken, within }: Room): Point {
  let outside: Point | undefined
  for (let step = 0; ; step += 1) {
    const radius = NEAR + step * 4
    const turned = angle + step * 2.4
    const at = { x: centre.x + Math.cos(turned) * radius, y: centre.y + Math.sin(turned) * radius }
    const isFree = !taken.has(cellOf(at))
    if (isFree && isWithin(at, within)) return at
    if (isFree) outside ??= at
    if (step > MOST_TRIED && outside !== undefined) return outside
    if (step > 500) return at
  }
}

function cellOf({ x, y }: Point): string {
  return `${Math.round(x / CELL)},${Math.round(y / CELL)}`
}
