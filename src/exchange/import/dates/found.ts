import { parseEdtf } from '../../../model/dates.ts'

/** What a text may mean as a date: one reading, or several of which nobody can say which. */
export interface Found {
  readonly readings: readonly string[]
  readonly note?: string | undefined
}

/** Those of some readings that are dates, each once; undefined where none is. */
export function foundOf(readings: readonly string[], note?: string): Found | undefined {
  const real = [...new Set(readings)].filter(isEdtf)
  return real.length === 0 ? undefined : { readings: real, note }
}

export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text)
    return true
  } catch {
    return false
  }
}

export function isoDay(year: string, month: string | number, day: string | number): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

export function twoDigits(number: string | number): string {
  return String(number).padStart(2, '0')
}

/** A year of two digits in full, as POSIX reads it: 69 to 99 are of the last century. */
export function wholeYear(year: string): string {
  if (year.length !== 2) return year
  return Number(year) >= 69 ? `19${year}` : `20${year}`
}

export const TWO_DIGIT_YEAR = 'its year has two digits: 69 to 99 were read as 1969 to 1999, others as after 2000'
