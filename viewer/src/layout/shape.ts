/** Shapes that a canvas is taken for: how many times as wide as high. Few, so that little changes of a window move nothing. */
const SHAPES = [0.6, 0.8, 1, 1.3, 1.7, 2.2, 3] as const

/** The shape that a canvas of a size in pixels comes nearest to. */
export function shapeOf(width: number, height: number): number {
  if (width <= 0 || height <= 0) return 1.3
  const off = (shape: number) => Math.abs(Math.log(shape / (width / height)))
  return SHAPES.reduce((best, shape) => (off(shape) < off(best) ? shape : best))
}
