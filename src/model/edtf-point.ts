import { badDate } from './bad-date.ts'
import { DAY, dayOf, daysInMonth } from './calendar.ts'
import type { Span } from './span.ts'
import { parseTimeOfDay } from './time-of-day.ts'

/** A date of EDTF that is no interval. */
export interface Point extends Span {
  readonly uncertain: boolean
  readonly approximate: boolean
}

/**
 * Reads a date, perhaps with a time of day, of EDTF levels 0 and 1.
 *
 * @param whole the text that it is part of, for the error
 * @throws HearsayError `bad-date`
 */
export function parsePoint(text: string, whole: string): Point {
  const last = text.at(-1)
  const [uncertain, approximate] = [last === '?' || last === '%', last === '~' || last === '%']
  const { earliest, latest } = parseBare(uncertain || approximate ? text.slice(0, -1) : text, whole)
  return { earliest, latest, uncertain, approximate }
}

function parseBare(text: string, whole: string): Span {
  const [date = '', ...rest] = text.split('T')
  const { first, last } = parseDays(date, whole)
  if (rest.length === 0) return { earliest: first * DAY, latest: (last + 1) * DAY - 1 }
  if (!/^-?\d{4}-\d\d-\d\d$/.test(date)) throw badDate(whole, 'a time of day needs a whole date before it')
  const [earliest, latest] = parseTimeOfDay(text.slice(date.length), whole)
  return { earliest: first * DAY + earliest, latest: first * DAY + latest }
}

/** The first and last day that a date may mean, counted since 1970. */
interface Days {
  readonly first: number
  readonly last: number
}

function parseDays(text: string, whole: string): Days {
  const plain = plainDay(text)
  if (plain !== undefined) return { first: plain, last: plain }
  const long = /^Y(-?[1-9]\d{4,14})$/.exec(text)
  if (long) return ofYears(Number(long[1]), Number(long[1]))
  const match = /^(-?\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(text)
  if (!match || text.startsWith('-0000')) throw badDate(whole)
  const [, year = '', month, day] = match
  const [low, high] = yearRange(year)
  if (month === undefined) return ofYears(low, high)
  if (low !== high) throw badDate(whole, 'unspecified digits (X) stand to the right of specified ones')
  if (month === 'XX') {
    if (day !== undefined && day !== 'XX') throw badDate(whole, 'a day needs its month')
    return ofYears(low, low)
  }
  return parseMonth(low, Number(month), day, whole)
}

/** The day of four digits, two and two, which most dates are; `undefined` of all others, and of a day that no calendar has. */
function plainDay(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2)
  const [month, day] = [digitsAt(text, 5), digitsAt(text, 8)]
  const isDay = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return isDay ? dayOf(year, month, day) : undefined
}

const [HYPHEN, ZERO] = [0x2d, 0x30] as const

/** The number that two digits make; not a number where one is none. */
function digitsAt(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO]
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

function parseMonth(year: number, month: number, day: string | undefined, whole: string): Days {
  if (month >= 21 && month <= 24 && day === undefined) return ofSeason(year, month)
  if (month < 1 || month > 12) throw badDate(whole, 'months are 01 to 12, seasons 21 to 24')
  const count = daysInMonth(year, month)
  if (day === undefined || day === 'XX') return { first: dayOf(year, month, 1), last: dayOf(year, month, count) }
  const number = Number(day)
  if (number < 1 || number > count) throw badDate(whole, `that month has ${count} days`)
  const only = dayOf(year, month, number)
  return { first: only, last: only }
}

function yearRange(year: string): [number, number] {
  const low = Number(year.replaceAll('X', '0'))
  const high = Number(year.replaceAll('X', '9'))
  return low <= high ? [low, high] : [high, low]
}

function ofYears(low: number, high: number): Days {
  return { first: dayOf(low, 1, 1), last: dayOf(high, 12, 31) }
}

function ofSeason(year: number, season: number): Days {
  const month = (season - 20) * 3
  const [endYear, endMonth] = month === 12 ? [year + 1, 2] : [year, month + 2]
  return { first: dayOf(year, month, 1), last: dayOf(endYear, endMonth, daysInMonth(endYear, endMonth)) }
}
