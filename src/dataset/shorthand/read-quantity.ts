import type { MarkedQuantity, Piece } from './line.ts'
import { pieceOf } from './split-line.ts'

const NUMBER = String.raw`[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`
const FIGURE = new RegExp(String.raw`^(.+?)\s+(~|>=|<=|≥|≤)?(${NUMBER})(?:\.\.(${NUMBER}))?(?:\s+(\S+))?$`)

const COMPARATORS: Readonly<Record<string, string>> = {
  '~': 'approx',
  '>=': 'min',
  '≥': 'min',
  '<=': 'max',
  '≤': 'max',
}

/**
 * `MEASURE of X VALUE UNIT`, where a segment is that: `deaths of valley-fire 12`, `price of v4 ~5.50 USD`, `share of nvidia 10..20 %`. Of what, and
 * the unit, may be left out.
 */
export function readQuantity(segment: Piece, text: string): MarkedQuantity | undefined {
  const [, names = '', sign, first = '', last, unit] = FIGURE.exec(segment.text) ?? []
  if (names === '') return undefined
  const [start] = segment.at
  const middle = names.search(/\s+of\s+/)
  const end = start + names.length
  const measure = pieceOf(text, [start, middle === -1 ? end : start + middle])
  const of =
    middle === -1
      ? undefined
      : pieceOf(text, [start + middle + (/^\s+of\s+/.exec(names.slice(middle))?.[0].length ?? 0), end])
  const comparator: Record<string, string> = sign === undefined ? {} : { comparator: COMPARATORS[sign] ?? 'eq' }
  const value: Record<string, number | string> =
    last === undefined ? { value: figure(first) } : { low: figure(first), high: figure(last) }
  return { ...segment, measure, of, figures: { ...value, ...(unit === undefined ? {} : { unit }), ...comparator } }
}

/** A number, or its text where a number would lose zeros that count. */
function figure(written: string): number | string {
  return String(Number(written)) === written ? Number(written) : written.replace(/^\+/, '')
}
