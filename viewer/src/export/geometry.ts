import type { Point } from '../layout/positions.ts'

/** A quadratic Bézier curve. */
export type Curve = readonly [Point, Point, Point]

/** The curve between two points that bends so high over its length, to the left with y downward. */
export function bentCurve(from: Point, to: Point, bend: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  return [from, { x: middle.x + dy * bend, y: middle.y - dx * bend }, to]
}

/** The part of a curve between two of its parameters, by blossoming. */
export function partOfCurve([a, b, c]: Curve, start: number, stop: number): Curve {
  const blossom = (s: number, t: number) => mix(mix(a, b, s), mix(b, c, s), t)
  return [blossom(start, start), blossom(start, stop), blossom(stop, stop)]
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

function mix(a: Point, b: Point, amount: number): Point {
  return { x: a.x + (b.x - a.x) * amount, y: a.y + (b.y - a.y) * amount }
}

/** A number as it stands in a file: two decimals at most. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}
