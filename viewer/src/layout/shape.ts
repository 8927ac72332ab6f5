/** Shapes that a canvas is taken for: how many times as wide as high. Few, so that little changes of a window move nothing. */
const SHAPES = [0.6, 0.8, 1, 1.3, 1.7, 2.2, 3, 4.2, 5.8] as const

/** The shape that a canvas of a size in pixels comes nearest to. */
export function shapeOf(width: number, height: number): number {
  if (width <= 0 || height <= 0) return 1.3
  const off = (shape: number) => Math.abs(Math.log(shape / (width / height)))
  return SHAPES.reduce((best, shape) => (off(shape) < off(best) ? shape : best))
}

/** What a group with its name takes, in pixels; groups come in steps, so that little changes of a window move nothing. */
const ROOM = 12_000
const STEPS = [8, 12, 16, 20] as const
export const MOST_GROUPS = 24

/** How many groups of an overview a canvas has room for, names included. */
export function groupsThatFit(width: number, height: number): number {
  const area = width * height
  return area <= 0 ? MOST_GROUPS : (STEPS.find((groups) => area < (groups + 4) * ROOM) ?? MOST_GROUPS)
}
