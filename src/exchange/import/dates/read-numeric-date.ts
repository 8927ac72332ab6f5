import type { DateOrder } from '../imported.ts'
import { type Found, foundOf, isoDay, TWO_DIGIT_YEAR, twoDigits, wholeYear } from './found.ts'

/** A date of numbers alone, without a time: 2026-3-4, 20260304, 04.03.2026, 03/04/2026, 03/2026, 2024/25, 2020s, Q1 2026. */
export function readNumericDate(text: string, order: DateOrder | undefined): Found | undefined {
  return yearFirst(text) ?? yearLast(text, order) ?? yearAndMonth(text) ?? eastAsian(text) ?? spanOfYears(text)
}

function yearFirst(text: string): Found | undefined {
  const parts = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d)|-(\d{1,3})-?)[/.]?$/.exec(text)
  if (parts?.[3] !== undefined) return foundOf([isoDay(parts[1] ?? '', parts[3], parts[4] ?? '')])
  if (parts?.[5] !== undefined) return foundOf([isoDay(parts[1] ?? '', parts[5], parts[6] ?? '')])
  // How Korean writes a day: 2026. 3. 4.
  const spaced = /^(\d{4})\. (\d{1,2})\. (\d{1,2})\.?$/.exec(text)
  return spaced === null ? undefined : foundOf([isoDay(spaced[1] ?? '', spaced[2] ?? '', spaced[3] ?? '')])
}

function yearLast(text: string, order: DateOrder | undefined): Found | undefined {
  const parts = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(\.?)$/.exec(text)
  if (parts === null) return undefined
  const [, first = '', separator, second = '', year = ''] = parts
  const isShort = year.length === 2
  const dayFirst = isoDay(wholeYear(year), second, first)
  const monthFirst = isoDay(wholeYear(year), first, second)
  const note = isShort ? TWO_DIGIT_YEAR : undefined
  const asked = order === 'month-first' ? monthFirst : dayFirst
  if (order !== undefined && foundOf([asked]) !== undefined) return foundOf([asked], note)
  // Who writes dots writes the day first, but for Korean and Chinese short dates, which end with one or have the year in front.
  if (separator === '.' && parts[5] === '' && foundOf([dayFirst]) !== undefined) return foundOf([dayFirst], note)
  const yearInFront = isShort ? [isoDay(wholeYear(twoDigits(first)), second, year)] : []
  return foundOf([dayFirst, monthFirst, ...yearInFront], note)
}

function yearAndMonth(text: string): Found | undefined {
  const monthFirst = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
  if (monthFirst !== null) return foundOf([`${monthFirst[2]}-${twoDigits(monthFirst[1] ?? '')}`])
  const parts = /^(\d{4})([-/.])(\d{1,2})[/.]?$/.exec(text)
  if (parts === null) return /^\d{4}$/.test(text) ? foundOf([text]) : undefined
  const [, year = '', separator, other = ''] = parts
  const month = `${year}-${twoDigits(other)}`
  const end = `${year.slice(0, 2)}${other}`
  const mayBeYears = other.length === 2 && Number(end) > Number(year)
  // In ISO 8601 a hyphen has the month behind it; months of 21 to 24 are seasons to EDTF, and years to everybody else.
  const isMonth = separator === '-' && Number(other) <= 12
  return foundOf([
    ...(Number(other) <= 12 || separator === '-' ? [month] : []),
    ...(mayBeYears && !isMonth ? [`${year}/${end}`] : []),
  ])
}

/** 2026年3月4日, 2026년 3월 4일, and their beginnings. */
function eastAsian(text: string): Found | undefined {
  const parts = /^(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号號일])?)?(?: ?\(?[\p{L}]{1,3}\)?)?$/u.exec(
    text,
  )
  if (parts === null) return undefined
  const [, year = '', month, day] = parts
  if (month === undefined) return foundOf([year])
  return foundOf([day === undefined ? `${year}-${twoDigits(month)}` : isoDay(year, month, day)])
}

function spanOfYears(text: string): Found | undefined {
  const decade = /^(\d{3})0['’]?s$/.exec(text)
  if (decade !== null) return foundOf([`${decade[1]}X`])
  const quarter = /^(?:Q([1-4])[ /-]?(\d{4})|(\d{4})[ /-]?Q([1-4]))$/i.exec(text)
  if (quarter === null) return undefined
  const [year, number] = [quarter[2] ?? quarter[3], Number(quarter[1] ?? quarter[4])]
  return foundOf([`${year}-${twoDigits(number * 3 - 2)}/${year}-${twoDigits(number * 3)}`])
}
