import type { RenderParams } from 'sigma/types'

/** Where a picture is seen from: what its places are stretched by and moved by, in the units of the viewport, and how large that is. */
export interface View {
  readonly scale: readonly [number, number]
  readonly shift: readonly [number, number]
  /** How large what is drawn in pixels is. */
  readonly sizes: readonly number[]
}

/** The camera is never turned: its matrix stretches and moves. */
export function viewOf({ matrix, width, height, pixelRatio, sizeRatio }: RenderParams): View {
  const [a = 1, , , , b = 1, , x = 0, y = 0] = matrix
  return { scale: [a, b], shift: [x, y], sizes: [width, height, pixelRatio, sizeRatio] }
}

export function isSameView(a: View, b: View): boolean {
  const numbers = ({ scale, shift, sizes }: View) => [...scale, ...shift, ...sizes]
  const others = numbers(b)
  return numbers(a).every((value, index) => value === others[index])
}

/** What a picture of one view is stretched by and moved by, so that it lies where another has it: stretched in both ways, then moved. */
export function moveBetween(from: View, to: View): [number, number, number, number] {
  const [x, y] = [to.scale[0] / from.scale[0], to.scale[1] / from.scale[1]]
  return [x, y, to.shift[0] - from.shift[0] * x, to.shift[1] - from.shift[1] * y]
}
