import type { Point } from './positions.ts'

export interface Bounds {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** Whether a point is in a box. */
export function isWithin({ x, y }: Point, { left, right, bottom, top }: Bounds): boolean {
  return x >= left && x <= right && y >= bottom && y <= top
}

/** The box that holds all points; of none a box of no size. */
export function boundsOf(points: readonly Point[]): Bounds {
  const [first] = points
  if (first === undefined) return { left: 0, right: 0, bottom: 0, top: 0 }
  let [left, right, bottom, top] = [first.x, first.x, first.y, first.y]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.min(bottom, y)
    top = Math.max(top, y)
  }
  return { left, right, bottom, top }
}
