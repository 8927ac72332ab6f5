import { type Found, foundOf, isEdtf } from './dates/found.ts'
import { withOtherCalendars } from './dates/other-calendars.ts'
import { readNumericDate } from './dates/read-numeric-date.ts'
import { readRange } from './dates/read-range.ts'
import { readWordedDate } from './dates/read-worded-date.ts'
import { splitTime } from './dates/split-time.ts'
import type { DateOrder } from './imported.ts'

/** A date as EDTF, and what was taken for granted; or all that the text may mean. */
export type DateReading =
  | { readonly date: string; readonly note?: string | undefined }
  | { readonly ambiguous: readonly string[]; readonly note?: string | undefined }

/**
 * The date that a text of any style says, as EDTF: ISO 8601 and its cuts, days of numbers, months in the languages of `month-names.ts`, times
 * with their zone, seasons, ranges, “c. 2024” and “2024?”. Where several dates may be meant (03/04/2026 with no `order`, years of other
 * calendars, “Winter 2026”) all of them, and undefined where it is not understood: nothing is guessed. A `note` says what was
 * taken for granted, as of years of two digits. Numbers alone that count seconds or days are not read: `readEpoch`, `readSerial`.
 */
export function readDate(text: string, order?: DateOrder): DateReading | undefined {
  const plain = plainText(text)
  if (plain === '' || plain.length > LONGEST) return undefined
  const found = read(plain, order)
  if (found === undefined) return undefined
  const { readings, note } = withOtherCalendars(found)
  const [date = '', ...others] = readings
  const told = note === undefined ? {} : { note }
  return others.length === 0 ? { date, ...told } : { ambiguous: readings, ...told }
}

/** No date is longer, with its day of the week and the name of its zone. */
const LONGEST = 100

function read(text: string, order: DateOrder | undefined): Found | undefined {
  if (/^[\d.XY?~%/T:Z+-]+$/.test(text) && /[?~%X]|\d\/\d{4}|\.\.|^Y|\/$/.test(text) && isEdtf(text))
    return foundOf([text])
  // RIS has a place for each part of a date, used or not: 2026/03//
  const closed = /^\d{4}\/[\d/]*\/$/.test(text) ? text.replace(/\/+$/, '') : text
  return point(closed, order) ?? readRange(closed, (part) => point(part, order))
}

/** A date that is no range, perhaps one that nobody is sure of. */
function point(text: string, order: DateOrder | undefined): Found | undefined {
  const about =
    /^(?:c\.|ca\.?|circa|approx\.?|approximately|around|about|~|≈|около|um|env\.|vers|hacia|cerca de) ?(?=\S)(.*)$/iu.exec(
      text,
    )
  const unsure = /^(.*\d) ?(?:\?|\(\?\))$/.exec(text)
  const marked = about?.[1] ?? unsure?.[1]
  if (marked === undefined) return timed(text, order)
  const found = timed(marked, order)
  const mark = about === null ? '?' : '~'
  return (
    found &&
    foundOf(
      found.readings.filter((date) => !/[T/]/.test(date)).map((date) => `${date}${mark}`),
      found.note,
    )
  )
}

function timed(text: string, order: DateOrder | undefined): Found | undefined {
  const parts = splitTime(text)
  if (parts === undefined) return undefined
  const found = readNumericDate(parts.day, order) ?? readWordedDate(parts.day)
  if (found === undefined) return undefined
  const notes = [found.note, parts.note].filter((note) => note !== undefined)
  const note = notes.length === 0 ? undefined : notes.join('; ')
  if (parts.time === '') return { ...found, note }
  return foundOf(
    found.readings.map((day) => `${day}${parts.time}`),
    note,
  )
}

/** One line with digits as they are in ISO 8601, whatever script they were written in, and without marks that steer its direction. */
function plainText(text: string): string {
  if (text.length > LONGEST * 4) return ''
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[‐‑−]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}
