import { NUMBER_WORDS, SCALES } from './english.ts'

/** A number in a text, whatever it is written like: 1.6 trillion, 1.6T and 1,600 billion have one value. */
export interface Numeral {
  readonly start: number
  readonly value: string
  readonly written: string
}

/** The numbers in a text in order, and the text with blanks in their place. Digits in names, as in H800, are no numbers. O(text). */
export function numeralsIn(text: string): { readonly numerals: readonly Numeral[]; readonly rest: string } {
  if (!MAY_HAVE_NUMERALS.test(text)) return { numerals: [], rest: text }
  const found = [...text.matchAll(NUMERAL)].filter((match) => !isName(text, match)).map(toFound)
  const numerals = found.flatMap((each, place) => {
    const { value, start, written } = each
    if (value === undefined) return []
    const next = found[place + 1]
    const between = next === undefined ? '' : text.slice(start + written.length, next.start)
    const scale = each.scale ?? (JOINED.test(between) ? next?.scale : undefined) ?? 1
    return [{ start, written, value: String(Number((value * scale).toPrecision(12))) }]
  })
  const rest = numerals.reduce(
    (all, { start, written }) => all.slice(0, start) + ' '.repeat(written.length) + all.slice(start + written.length),
    text,
  )
  return { numerals, rest }
}

/** Whether it may as well be a name, as of the chip 910B: B and T are billion and trillion behind a point or an amount of money. */
function isName(text: string, { groups = {}, index }: RegExpExecArray): boolean {
  const { short = '', decimals } = groups
  return /^[BT]$/.test(short) && decimals === undefined && !/(?:dollar|euro|pound)\s*$/.test(text.slice(0, index))
}

/** What stands between the two numbers of a range, which has its scale but once: 5–6 million. */
const JOINED = /^\s*(?:[-–—]|to|or)\s*(?:dollar|euro|pound)?\s*$/u

const SCALE_WORDS = [...SCALES.keys()].filter((word) => word.length > 2).join('|')
const NUMERAL = new RegExp(
  [
    '(?<![\\p{L}\\p{N}.])(?<digits>\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+|\\d+)(?<decimals>\\.\\d+)?(?:st|nd|rd|th)?',
    `(?:(?<short>bn|tn|mn|[kmbt])|[\\s-]?(?<scale>${SCALE_WORDS}))?(?![\\p{L}\\p{N}])`,
    `|\\b(?:(?<word>${[...NUMBER_WORDS.keys()].join('|')})(?:[\\s-](?<wordScale>${SCALE_WORDS}))?|(?:an?|one)[\\s-](?<alone>${SCALE_WORDS}))\\b`,
  ].join(''),
  'giu',
)

/** Whether there may be any, which is found out sooner. */
const MAY_HAVE_NUMERALS = new RegExp(`\\d|\\b(?:${[...NUMBER_WORDS.keys(), SCALE_WORDS].join('|')})\\b`, 'i')

interface FoundNumber {
  readonly start: number
  readonly written: string
  readonly value: number | undefined
  readonly scale: number | undefined
}

function toFound(match: RegExpExecArray): FoundNumber {
  const { digits, decimals = '', short, scale, word, wordScale, alone } = match.groups ?? {}
  const value =
    digits === undefined ? NUMBER_WORDS.get(word?.toLowerCase() ?? '') : Number(digits.replace(/[^\d]/g, '') + decimals)
  return {
    start: match.index,
    written: match[0],
    value: alone === undefined ? value : 1,
    scale: SCALES.get((short ?? scale ?? wordScale ?? alone ?? '').toLowerCase()),
  }
}
