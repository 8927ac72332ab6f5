import { isoSpan } from '../library.ts'

/** In seconds: the library counts instants in them. */
const DAY = 86_400

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A date as people write it: `2026-02-23` is "23 Feb 2026", with a time of day "23 Feb 2026, 09:30 UTC"; an interval both ends; what is not
 * a plain day or month stays as it is.
 */
export function shortDate(edtf: string): string {
  const [start = '', end] = edtf.split('/')
  if (end !== undefined) {
    if (start === '' || start === '..') return `until ${shortDate(end)}`
    return end === '' || end === '..' ? `from ${shortDate(start)}` : `${shortDate(start)} to ${shortDate(end)}`
  }
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d)(?:T([\d:]+)(Z|[-+][\d:]+)?)?)?([~?%])?$/.exec(edtf)
  if (match === null) return edtf
  const [, year = '', month = '1', day, time, zone, doubt = ''] = match
  const name = MONTHS[Number(month) - 1] ?? month
  const date = day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
  const plain =
    time === undefined ? date : `${date}, ${time}${zone === undefined ? '' : ` UTC${zone.replace('Z', '')}`}`
  return doubt === '' ? plain : `${plain}${doubt === '~' ? ' (about)' : '?'}`
}

/** A day, counted since 1970, as an ISO date. */
export function isoDay(day: number): string {
  return isoSpan({ earliest: day * DAY, latest: day * DAY })[0] ?? ''
}

/** The day, counted since 1970, on which an instant lies in UTC. */
export function dayOf(instant: number): number {
  return Math.floor(instant / DAY)
}
