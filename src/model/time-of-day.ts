import { badDate } from './bad-date.ts'
import { DAY } from './calendar.ts'

/** How far clocks may be from UTC: ahead of it in the east, behind it in the west. */
const [EAST, WEST] = [14 * 3600, 12 * 3600]

/** `T`, hours and minutes, perhaps seconds, perhaps how far the clock is from UTC. */
const TIME = /^T([01]\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/

/**
 * The first and last second that a time of day may mean, counted from the beginning of its day in UTC. A time to the minute is any second of
 * it; 24:00 is the end of the day. Without an offset the clock may be anyone's: 14 hours earlier to 12 later, but never outside the day.
 *
 * @throws HearsayError `bad-date`
 * @see ISO 8601-1 (24:00), https://www.loc.gov/standards/datetime/ (no leap seconds)
 */
export function parseTimeOfDay(text: string, whole: string): readonly [number, number] {
  const match = TIME.exec(text)
  if (match === null) throw badDate(whole, hintFor(text))
  const [, hours, minutes, seconds, zone] = match
  const start = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)
  if (start > DAY) throw badDate(whole, 'a day ends at 24:00')
  const end = seconds === undefined && start < DAY ? start + 59 : start
  if (zone === undefined) return [Math.max(0, start - EAST), Math.min(DAY - 1, end + WEST)]
  const offset = offsetOf(zone)
  return [start - offset, end - offset]
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0
  const [hours = '0', minutes = '0'] = zone.slice(1).split(':')
  return (zone.startsWith('-') ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60)
}

function hintFor(text: string): string {
  if (/:60(Z|[+-]|$)/.test(text)) return 'EDTF has no leap seconds: write 23:59:59'
  if (/[.,]\d/.test(text)) return 'times are kept to the second: leave the fraction out'
  return 'a time of day is written 10:00 or 10:00:00, with Z or an offset such as +02:00 behind it'
}
