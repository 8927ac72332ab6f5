import { HearsayError } from '../errors.ts'
import { DAY_MS, dayOf, daysInMonth, formatDay } from './calendar.ts'

/**
 * Every day that a date may be, as days since 1970-01-01 (UTC), both ends included; an end that is not known, or not
 * there, is infinite. Comparisons say which end they use.
 */
export interface Span {
  readonly earliest: number
  readonly latest: number
}

/** What stands at one end of a date: a date, `..` (it goes on), or nothing (nobody knows). */
export type Boundary = 'date' | 'open' | 'unknown'

/** An EDTF expression, read. */
export interface EdtfDate extends Span {
  readonly edtf: string
  readonly start: Boundary
  readonly end: Boundary
  /** `?` or `%`: the source is not sure. It does not widen the span. */
  readonly uncertain: boolean
  /** `~` or `%`: the date is approximate. It does not widen the span. */
  readonly approximate: boolean
}

/** The span of a date that is missing or unknown: any day. */
export const ANY_DAY: Span = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY }

/**
 * Reads EDTF levels 0 and 1, and intervals of them.
 *
 * Seasons (21-24) are read as northern meteorological ones: spring March to May, …, winter December to the next
 * February. A date-time counts as its day in UTC (without an offset, as the day written). Qualifiers never widen.
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

/** The days that a date field may mean: any day where it is missing or says `unknown`. */
export function spanOf(edtf: string | undefined): Span {
  if (edtf === undefined || edtf === 'unknown') return ANY_DAY
  const known = spans.get(edtf)
  if (known !== undefined) return known
  const { earliest, latest } = parseEdtf(edtf)
  const span = { earliest, latest }
  if (spans.size >= 50_000) spans.clear()
  spans.set(edtf, span)
  return span
}

const spans = new Map<string, Span>()

/** Whether two spans share no day at all. */
export function surelyApart(a: Span, b: Span): boolean {
  return a.latest < b.earliest || b.latest < a.earliest
}

/** A span as two ISO dates, `null` for an end that is infinite. */
export function isoSpan({ earliest, latest }: Span): [string | null, string | null] {
  return [formatDay(earliest), formatDay(latest)]
}

/**
 * An ISO 8601 date-time as milliseconds since 1970; a date alone is read at its last millisecond.
 *
 * @throws HearsayError `bad-date`
 */
export function parseInstant(text: string): number {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return (parseEdtf(text).latest + 1) * DAY_MS - 1
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(time)) throw badDate(text, 'write a date-time with its offset, such as 2026-02-25T10:00:00Z')
  return time
}

interface Point extends Span {
  uncertain: boolean
  approximate: boolean
}

function parseEnd(text: string, whole: string): Point & { boundary: Boundary } {
  if (text === '' || text === '..') {
    return { ...ANY_DAY, uncertain: false, approximate: false, boundary: text === '' ? 'unknown' : 'open' }
  }
  if (text.includes('T')) throw badDate(whole, 'an interval takes dates, not times of day')
  return { ...parsePoint(text, whole), boundary: 'date' }
}

function parsePoint(text: string, whole: string): Point {
  const qualifier = /[?~%]$/.exec(text)?.[0]
  const bare = qualifier === undefined ? text : text.slice(0, -1)
  return {
    ...parseDays(bare, whole),
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
  }
}

function parseDays(text: string, whole: string): Span {
  const long = /^Y(-?[1-9]\d{4,14})$/.exec(text)
  if (long) return yearSpan(Number(long[1]), Number(long[1]))
  const match = /^(-?\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX))?(?:-(\d\d|XX))?(T.*)?$/.exec(text)
  if (!match || text.startsWith('-0000')) throw badDate(whole)
  const [, year = '', month, day, time] = match
  if (time !== undefined) return parseDateTime(text, whole)
  const [low, high] = yearRange(year)
  if (month === undefined) return yearSpan(low, high)
  if (low !== high) throw badDate(whole, 'unspecified digits (X) stand to the right of specified ones')
  if (month === 'XX') {
    if (day !== undefined && day !== 'XX') throw badDate(whole, 'a day needs its month')
    return yearSpan(low, low)
  }
  return parseMonth(low, Number(month), day, whole)
}

function parseMonth(year: number, month: number, day: string | undefined, whole: string): Span {
  if (month >= 21 && month <= 24 && day === undefined) return seasonSpan(year, month)
  if (month < 1 || month > 12) throw badDate(whole, 'months are 01 to 12, seasons 21 to 24')
  const last = daysInMonth(year, month)
  if (day === undefined || day === 'XX') return { earliest: dayOf(year, month, 1), latest: dayOf(year, month, last) }
  const number = Number(day)
  if (number < 1 || number > last) throw badDate(whole, `that month has ${last} days`)
  const only = dayOf(year, month, number)
  return { earliest: only, latest: only }
}

function parseDateTime(text: string, whole: string): Span {
  const match = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/.exec(text)
  if (!match) throw badDate(whole, 'a time of day is written 10:00:00, with Z or an offset such as +02:00 behind it')
  const [, date = '', hours, minutes, , zone] = match
  const { earliest } = parseDays(date, whole)
  const offset = zone === undefined || zone === 'Z' ? 0 : offsetMinutes(zone)
  const day = earliest + Math.floor((Number(hours) * 60 + Number(minutes) - offset) / (24 * 60))
  return { earliest: day, latest: day }
}

function offsetMinutes(zone: string): number {
  const [hours = '0', minutes = '0'] = zone.slice(1).split(':')
  return (zone.startsWith('-') ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function yearRange(year: string): [number, number] {
  const low = Number(year.replaceAll('X', '0'))
  const high = Number(year.replaceAll('X', '9'))
  return low <= high ? [low, high] : [high, low]
}

function yearSpan(low: number, high: number): Span {
  return { earliest: dayOf(low, 1, 1), latest: dayOf(high, 12, 31) }
}

function seasonSpan(year: number, season: number): Span {
  const month = (season - 20) * 3
  const [endYear, endMonth] = month === 12 ? [year + 1, 2] : [year, month + 2]
  return { earliest: dayOf(year, month, 1), latest: dayOf(endYear, endMonth, daysInMonth(endYear, endMonth)) }
}

function badDate(
  text: string,
  hint = 'write it as 2026-02-25, 2026-02, 2026, 2026~, 2022-11/2023-06 or ../2025',
): HearsayError {
  return new HearsayError('bad-date', `"${text}" is not an EDTF date`, { hint })
}
