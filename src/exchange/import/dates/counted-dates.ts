import { DAY, formatDay, formatInstant } from '../../../model/calendar.ts'

/**
 * The day, with the time where it has one, of a serial number of a spreadsheet: days since 1900 (where 60 stands for a 29 February that never
 * was, and every number below it is one day off) or since 1904. Undefined where no day has that number, of 60 above all.
 * The time is to the second, of no zone.
 */
export function readSerial(serial: number, since: 1900 | 1904 = 1900): string | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial >= 2_958_466) return undefined
  const seconds = Math.round(serial * DAY)
  const whole = Math.floor(seconds / DAY)
  if (since === 1900 && (whole === 60 || whole === 0)) return undefined
  // 1 January 1970 is day 25,569 after 1900, and day 24,107 after 1904.
  const day = since === 1904 ? whole - 24_107 : whole < 60 ? whole - 25_568 : whole - 25_569
  if (seconds % DAY === 0) return formatDay(day) ?? undefined
  return formatInstant(day * DAY + (seconds % DAY))?.replace(/Z$/, '')
}

/** The instant that a count of seconds or milliseconds since 1970 says, to the second. Undefined outside the years 1000 to 2399. */
export function readEpoch(count: number, unit: 'seconds' | 'milliseconds'): string | undefined {
  const seconds = Math.floor(unit === 'seconds' ? count : count / 1000)
  if (!Number.isFinite(seconds) || seconds < -30_610_224_000 || seconds >= 13_569_465_600) return undefined
  return formatInstant(seconds) ?? undefined
}
