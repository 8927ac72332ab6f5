const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * A date as people write it: `2026-02-23` is "23 February 2026", with a time of day "23 February 2026, 09:30 UTC", of an interval both ends;
 * what is neither a day, a month, a season nor a year stays as it is written.
 *
 * @param edtf Extended Date/Time Format, ISO 8601-2 annex A
 */
export function longDate(edtf: string): string {
  return inWords(edtf, (month) => month)
}

/** The same with short names of months: "23 Feb 2026". */
export function shortDate(edtf: string): string {
  return inWords(edtf, (month) => month.slice(0, 3))
}

function inWords(edtf: string, nameOf: (month: string) => string): string {
  const [start = '', end] = edtf.split('/')
  if (end === undefined) return partsOf(edtf, nameOf)?.join(' ') ?? edtf
  if (start === '' || start === '..') return `until ${inWords(end, nameOf)}`
  if (end === '' || end === '..') return `from ${inWords(start, nameOf)}`
  const within = withinDay(start, end)
  if (within !== undefined) return `${inWords(within[0], nameOf)}, ${within[1]}`
  return `${withoutShared(partsOf(start, nameOf), partsOf(end, nameOf)) ?? inWords(start, nameOf)} to ${inWords(end, nameOf)}`
}

/** Of an interval within one day, in one zone: the day, and "09:30 to 18:00 UTC". */
function withinDay(start: string, end: string): [day: string, clock: string] | undefined {
  const [first, last] = [TIME.exec(start), TIME.exec(end)]
  if (first === null || last === null) return undefined
  const [, day = '', from, zone] = first
  const [, sameDay, to, sameZone] = last
  return day === sameDay && zone === sameZone ? [day, `${from} to ${to}${zoneInWords(zone)}`] : undefined
}

/** A day, a time and perhaps a zone. */
const TIME = /^(\d{4}-\d\d-\d\d)T([\d:]+)(Z|[-+][\d:]+)?$/

function zoneInWords(zone: string | undefined): string {
  return zone === undefined ? '' : ` UTC${zone.replace('Z', '')}`
}

/** Day, month and year, as many as there are; undefined where that is not how it is written. */
function partsOf(edtf: string, nameOf: (month: string) => string): string[] | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]|2[1-4]))?(?:-(\d\d)(?:T([\d:]+)(Z|[-+][\d:]+)?)?)?([~?%])?$/.exec(edtf)
  if (match === null) return undefined
  const [, year = '', part, day, time, zone, doubt = ''] = match
  const clock = time === undefined ? '' : `, ${time}${zoneInWords(zone)}`
  const month = part === undefined ? undefined : (SEASONS[part] ?? nameOf(MONTHS[Number(part) - 1] ?? part))
  const parts = [day === undefined ? undefined : `${Number(day)}`, month, `${year}${clock}${DOUBTS[doubt] ?? ''}`]
  return parts.filter((word) => word !== undefined)
}

/**
 * The beginning of an interval without the year, or month and year, that its end has too: "25" of "25 to 28 February 2026". Undefined where
 * a time of day stands behind them.
 */
function withoutShared(start: readonly string[] | undefined, end: readonly string[] | undefined): string | undefined {
  if (start === undefined || end === undefined || start.length !== end.length) return undefined
  if ([...start, ...end].some((part) => part.includes(':'))) return undefined
  let shared = 0
  while (shared < start.length - 1 && start.at(-1 - shared) === end.at(-1 - shared)) shared += 1
  return start.slice(0, start.length - shared).join(' ')
}

/** EDTF's seasons, in the place of a month. */
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

/** EDTF's qualifiers. */
const DOUBTS: Readonly<Record<string, string>> = {
  '~': ' (about)',
  '?': ' (uncertain)',
  '%': ' (about, and uncertain)',
}
