/** Seconds in a day. */
export const DAY = 86_400

/**
 * Days from 1970-01-01 to a day of the proleptic Gregorian calendar, exact for any year that a double holds.
 *
 * @see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil)
 */
export function dayOf(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const yearOfEra = shifted - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** How many days a month (1-12) of a year has. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayOf(year, month, 1)
}

/** A day number as an ISO date (EDTF `Y…` beyond four digits), `null` where it is infinite. */
export function formatDay(day: number): string | null {
  if (!Number.isFinite(day)) return null
  const { year, month, dayOfMonth } = civilOf(day)
  const tail = `${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
  if (Math.abs(year) > 9999) return `Y${year}`
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${tail}`
}

/**
 * An instant, in seconds since 1970, as an ISO date-time in UTC (EDTF `Y…` beyond years of four digits), `null` where it is infinite.
 */
export function formatInstant(instant: number): string | null {
  const day = Math.floor(instant / DAY)
  const date = formatDay(day)
  if (date === null || date.startsWith('Y')) return date
  const seconds = instant - day * DAY
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60]
  return `${date}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}Z`
}

/** The inverse of `dayOf`. @see Hinnant, civil_from_days */
function civilOf(day: number): { year: number; month: number; dayOfMonth: number } {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}
