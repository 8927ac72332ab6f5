import type { Spread } from '../statistics.ts'

const UNITS = [
  ['s', 1_000],
  ['ms', 1],
  ['µs', 0.001],
] as const

/** Milliseconds with the unit in which they read well. */
export function time(milliseconds: number): string {
  const [unit, size] = UNITS.find(([, each]) => milliseconds >= each) ?? ['µs', 0.001]
  return `${figure(milliseconds / size)} ${unit}`
}

/** `12 ms (11 to 14)`. */
export function timeSpread({ median, least, most }: Spread): string {
  return least === most ? time(median) : `${time(median)} (${time(least)} to ${time(most)})`
}

/** `3.1 × (2.9 to 3.4)`. */
export function ratioSpread({ median, least, most }: Spread): string {
  return least === most ? `${figure(median)} ×` : `${figure(median)} × (${figure(least)} to ${figure(most)})`
}

/** Bytes as megabytes. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6).toLocaleString('en')} MB`
}

/** Two digits that count, or all before the point. */
export function figure(value: number): string {
  if (value >= 9.95) return Math.round(value).toLocaleString('en')
  return value >= 1 ? value.toFixed(1) : value.toPrecision(2)
}
