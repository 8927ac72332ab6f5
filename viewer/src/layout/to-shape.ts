import { boundsOf } from './bounds.ts'
import type { Positions } from './positions.ts'

/** Beyond this a picture looks drawn out. */
const MOST_STRETCH = 2

/** As far apart to the sides, or up and down, as gives the whole the shape of the canvas; nearer together nowhere. */
export function toShape(positions: Positions, shape: number): Positions {
  const { left, right, bottom, top } = boundsOf([...positions.values()])
  const own = Math.max(1, right - left) / Math.max(1, top - bottom)
  const wider = Math.min(MOST_STRETCH, Math.max(1, shape / own))
  const higher = Math.min(MOST_STRETCH, Math.max(1, own / shape))
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: x * wider, y: y * higher }]))
}
