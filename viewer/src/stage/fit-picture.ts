import type { Positions } from '../layout/positions.ts'

/** The part of the plane that is in view at rest; null where there is nothing to see. */
export type Box = { readonly x: [number, number]; readonly y: [number, number] } | null

/** Neighbours so many pixels apart leave room for nodes as large as they are meant; between these bounds they shrink and grow. */
const ROOMY = 22
const SMALLEST = 0.3
const LARGEST = 1.1

/** The room at a side of a picture, as a share of its width: for names, and more where that of a claim, or those of a column of claims, stand there. */
const ROOM = { usual: 0.09, ofClaim: 0.2, ofColumn: 0.28, packed: 0 }
/** A picture is so many units wide at the least, and so many high. */
const LEAST = { width: 200, height: 80 }
/** So many claims one above the other have their names at their left. */
const COLUMN = 3

/**
 * The box of a picture, so that dragging a node does not move the rest; wider than high, for the labels at both sides.
 *
 * @param nodes those that are in it; what else has a place is out of view
 * @param isPacked whether each has room for its name around it
 * @param isClaim those that have their names at their left, where they are a column at the side
 */
export function boxOf(
  positions: Positions,
  nodes: Iterable<string>,
  { isClaim = () => false, isPacked = false }: { isClaim?: (id: string) => boolean; isPacked?: boolean } = {},
): Box {
  const ids = [...nodes]
  const places = ids.flatMap((id) => positions.get(id) ?? [])
  if (places.length === 0) return null
  const xs = places.map(({ x }) => x)
  const ys = places.map(({ y }) => y)
  const range = (values: number[], size: number): [number, number] => {
    const least = values.reduce((a, b) => Math.min(a, b))
    const most = values.reduce((a, b) => Math.max(a, b))
    const middle = (least + most) / 2
    return most - least < size ? [middle - size / 2, middle + size / 2] : [least, most]
  }
  const [x, y] = [range(xs, LEAST.width), range(ys, LEAST.height)]
  const column = ids.filter((id) => positions.get(id)?.x === x[0] && isClaim(id)).length
  const usual = (x[1] - x[0]) * (isPacked ? ROOM.packed : ROOM.usual)
  const ofClaims = column > COLUMN ? ROOM.ofColumn : ROOM.ofClaim
  const left = column === 0 || isPacked ? usual : (x[1] - x[0]) * ofClaims
  return { x: [x[0] - left, x[1] + usual], y }
}

export interface Viewport {
  readonly width: number
  readonly height: number
  readonly padding: number
}

/** Room at the sides of a stage that is large enough for it; less where each node has room for its name around it. */
const PADDING = 44
const PACKED_PADDING = 16

/** The room at the sides of a stage: a quarter of a low one at most, for what has more padding than height is drawn mirrored. */
export function paddingFor(
  { width, height }: { readonly width: number; readonly height: number },
  isPacked = false,
): number {
  return Math.max(0, Math.min(isPacked ? PACKED_PADDING : PADDING, Math.floor(Math.min(width, height) / 4)))
}

/** How large nodes are drawn, so that those of a picture whose neighbours are `spacing` apart do not run into each other. */
export function scaleFor(box: Box, spacing: number, { width, height, padding }: Viewport): number {
  if (box === null) return 1
  const wide = (width - 2 * padding) / (box.x[1] - box.x[0])
  const high = (height - 2 * padding) / (box.y[1] - box.y[0])
  return Math.min(LARGEST, Math.max(SMALLEST, (spacing * Math.min(wide, high)) / ROOMY))
}
