import { badDate } from './bad-date.ts'
import { DAY, formatDay, formatInstant } from './calendar.ts'
import { type Point, parsePoint } from './edtf-point.ts'
import type { Span } from './span.ts'

/** What stands at one end of a date: a date, `..` (it goes on), or nothing (nobody knows). */
export type DateBoundary = 'date' | 'open' | 'unknown'

/** An EDTF expression, read. */
export interface EdtfDate extends Span {
  readonly edtf: string
  readonly start: DateBoundary
  readonly end: DateBoundary
  /** `?` or `%`: the source is not sure. It does not widen the span. */
  readonly uncertain: boolean
  /** `~` or `%`: the date is approximate. It does not widen the span. */
  readonly approximate: boolean
}

/** The span of a date that is missing or unknown: any time. */
export const ANY_TIME: Span = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY }

/**
 * Reads EDTF levels 0 and 1, and intervals of them; all of them with a time of day where there is a day.
 *
 * Seasons (21-24) are read as northern meteorological ones: spring March to May, …, winter December to the next
 * February. Qualifiers never widen. Times of day are told in `parseTimeOfDay`.
 *
 * @throws HearsayError `bad-date` where the text is not such a date, or an interval surely ends before it starts.
 * @see https://www.loc.gov/standards/datetime/ (EDTF, ISO 8601-2:2019)
 */
export function parseEdtf(text: string): EdtfDate {
  const parts = text.split('/')
  if (parts.length > 2) throw badDate(text, 'an interval has one "/"')
  const [first = '', second] = parts
  if (second === undefined) {
    const date = parsePoint(first, text)
    return { edtf: text, ...date, start: 'date', end: 'date' }
  }
  const start = parseEnd(first, text)
  const end = parseEnd(second, text)
  if (start.boundary !== 'date' && end.boundary !== 'date') throw badDate(text, 'an interval needs a date at one end')
  if (end.latest < start.earliest) throw badDate(text, 'it ends before it starts; swap the two dates')
  return {
    edtf: text,
    earliest: start.boundary === 'date' ? start.earliest : Number.NEGATIVE_INFINITY,
    latest: end.boundary === 'date' ? end.latest : Number.POSITIVE_INFINITY,
    start: start.boundary,
    end: end.boundary,
    uncertain: start.uncertain || end.uncertain,
    approximate: start.approximate || end.approximate,
  }
}

/** The instants that a date field may mean: any where it is missing or says `unknown`. */
export function spanOf(edtf: string | undefined): Span {
  if (edtf === undefined || edtf === 'unknown') return ANY_TIME
  const known = spans.get(edtf)
  if (known !== undefined) return known
  const { earliest, latest } = parseEdtf(edtf)
  const span = { earliest, latest }
  if (spans.size >= 50_000) spans.clear()
  spans.set(edtf, span)
  return span
}

const spans = new Map<string, Span>()

/** Whether two spans share no instant at all. */
export function surelyApart(a: Span, b: Span): boolean {
  return a.latest < b.earliest || b.latest < a.earliest
}

/** Whether a date is given to the hour or closer, so that time zones leave no doubt about it. */
export function isToTheHour({ earliest, latest }: Span): boolean {
  return latest - earliest < 3600
}

/**
 * A span as two ISO dates, `null` for an end that is infinite: the day where it begins at the beginning of one or ends at the end of one, else
 * the time of day in UTC.
 */
export function isoSpan({ earliest, latest }: Span): [string | null, string | null] {
  return [
    Number.isInteger(earliest / DAY) ? formatDay(earliest / DAY) : formatInstant(earliest),
    Number.isInteger((latest + 1) / DAY) ? formatDay((latest + 1) / DAY - 1) : formatInstant(latest),
  ]
}

/**
 * An ISO 8601 date-time with its offset as seconds since 1970; a date alone is read at its end.
 *
 * @throws HearsayError `bad-date`
 */
export function parseInstant(text: string): number {
  const known = instants.get(text)
  if (known !== undefined) return known
  const instant = readInstant(text)
  if (instants.size >= 50_000) instants.clear()
  instants.set(text, instant)
  return instant
}

const instants = new Map<string, number>()

function readInstant(text: string): number {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return parseEdtf(text).latest + 0.999
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(text)
  const hint = 'write a date-time with its offset, such as 2026-02-25T10:00:00Z'
  if (match === null) throw badDate(text, hint)
  const [, time = '', fraction = '', zone = ''] = match
  return parseEdtf(`${time}${zone}`).earliest + Number(`0${fraction}`)
}

function parseEnd(text: string, whole: string): Point & { boundary: DateBoundary } {
  if (text !== '' && text !== '..') return { ...parsePoint(text, whole), boundary: 'date' }
  return { ...ANY_TIME, uncertain: false, approximate: false, boundary: text === '' ? 'unknown' : 'open' }
}
