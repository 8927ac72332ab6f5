import type { Anchor } from '../../library.ts'

/** Where in a picture: left edge, top edge, width and height, each in per cent of it. */
export type Region = readonly [x: number, y: number, width: number, height: number]

/** Where in a recording: from and to, in seconds. */
export type Stretch = readonly [from: number, to: number]

/** A point in a picture, in per cent of it. */
export type Point = readonly [x: number, y: number]

/** The region between two corners, to a tenth of a per cent and within the picture; undefined where they are one. */
export function regionBetween([x1, y1]: Point, [x2, y2]: Point): Region | undefined {
  const [left, top] = [Math.min(x1, x2), Math.min(y1, y2)].map(within) as [number, number]
  const [right, bottom] = [Math.max(x1, x2), Math.max(y1, y2)].map(within) as [number, number]
  const size = [tenth(right - left), tenth(bottom - top)] as const
  return size[0] === 0 || size[1] === 0 ? undefined : [left, top, ...size]
}

/** The stretch from one moment to another, to a tenth of a second; undefined where it has no length. */
export function stretchBetween(one: number, other: number): Stretch | undefined {
  const [from, to] = [tenth(Math.max(0, Math.min(one, other))), tenth(Math.max(one, other))]
  return from === to ? undefined : [from, to]
}

/** The anchor of a place in a picture or a recording; none where the whole is meant. */
export function anchorOf(place: Region | Stretch | undefined): Anchor | undefined {
  if (place === undefined) return undefined
  return place.length === 4 ? { region: [...place] } : { time: [...place] }
}

/** A time code as it is read out: `1:05.5`. */
export function timeCode(seconds: number): string {
  const whole = Math.floor(seconds / 60)
  const rest = tenth(seconds - whole * 60)
  return `${whole}:${rest < 10 ? '0' : ''}${rest}`
}

/** Numbers as somebody wrote them, with commas or blanks between: all of them, or undefined. */
export function numbersIn(text: string, count: number): readonly number[] | undefined {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '')
  const numbers = parts.map(Number)
  return parts.length === count && numbers.every((each) => Number.isFinite(each) && each >= 0) ? numbers : undefined
}

function within(value: number): number {
  return tenth(Math.max(0, Math.min(100, value)))
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
