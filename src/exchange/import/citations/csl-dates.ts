import { isObject, type JsonEntry } from '../json-entry.ts'

/**
 * The date of a CSL variable as a text that `readDate` reads: its parts, also as texts and with seasons in the place of months (13–16, 21–24) or beside
 * them, ranges, `circa`; else what stands as `edtf`, `raw` or `literal`; pandoc’s own `[{year, month}]`. Undefined, and told, for what is none.
 */
export function readCslDate(entry: JsonEntry, name: string): string | undefined {
  const value = entry.field(name)
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  const date = Array.isArray(value) || (isObject(value) && value['year'] !== undefined) ? ofPandoc(value) : value
  const found = isObject(date) ? (ofParts(date) ?? wordsOf(date)) : undefined
  if (found === undefined) entry.tell('notUnderstood', `the field ${name} is no date that can be read`, value, [name])
  else if (isObject(value)) tellOthers(entry, name, value)
  return found
}

function wordsOf(date: Readonly<Record<string, unknown>>): string | undefined {
  const text = [date['edtf'], date['raw'], date['literal']].find(
    (each) => typeof each === 'string' && each.trim() !== '',
  )
  return text === undefined ? undefined : String(text).trim()
}

function ofParts(date: Readonly<Record<string, unknown>>): string | undefined {
  const parts = date['date-parts'] ?? date['date_parts']
  if (!Array.isArray(parts) || parts.length === 0 || parts.length > 2) return undefined
  const points = parts.map((point) => ofPoint(point, parts.length === 1 ? date['season'] : undefined))
  if (points.includes(undefined)) return undefined
  const mark = isYes(date['circa']) ? '~' : ''
  // A range whose end is not given is written as [[2024], [0]].
  return points.map((point) => (point === '' || point === undefined ? '..' : `${point}${mark}`)).join('/')
}

/** Empty for an end that is open. */
function ofPoint(point: unknown, season: unknown): string | undefined {
  if (!Array.isArray(point) || point.length > 3) return undefined
  const numbers = point.filter((each) => each !== null && each !== '').map(numberOf)
  const [year, month, day] = numbers
  if (year === 0 && numbers.length === 1) return ''
  if (year === undefined || numbers.includes(undefined) || year < 0 || year > 9_999) return undefined
  const first = String(year).padStart(4, '0')
  if (month === undefined || month === 0) {
    const number = seasonOf(season)
    return number === undefined ? first : `${first}-${20 + number}`
  }
  if (month > 12) {
    const number = month - (month > 20 ? 20 : 12)
    return number >= 1 && number <= 4 && day === undefined ? `${first}-${20 + number}` : undefined
  }
  return [
    first,
    ...[month, day].filter((each) => each !== undefined && each !== 0).map((each) => String(each).padStart(2, '0')),
  ].join('-')
}

/** Texts too, as Zotero writes them, and `season-04`. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? value : undefined
  if (typeof value !== 'string') return undefined
  const season = /^season-0?([1-4])$/.exec(value)?.[1]
  if (season !== undefined) return 20 + Number(season)
  return /^\d{1,4}$/.test(value.trim()) ? Number(value) : undefined
}

const SEASONS: readonly string[] = ['spring', 'summer', 'autumn', 'winter']

function seasonOf(value: unknown): number | undefined {
  const text = String(value ?? '').toLowerCase()
  if (/^[1-4]$/.test(text)) return Number(text)
  const at = SEASONS.indexOf(text === 'fall' ? 'autumn' : text)
  return at === -1 ? undefined : at + 1
}

/** Pandoc’s own form of a date, as that of CSL. */
function ofPandoc(value: unknown): unknown {
  const points = (Array.isArray(value) ? value : [value]).slice(0, 3).filter(isObject)
  const [only] = points
  return {
    'date-parts': points.map((point) =>
      [point['year'], monthOf(point), point['day']].filter((each) => each !== undefined),
    ),
    circa: only?.['circa'],
  }
}

function monthOf(point: Readonly<Record<string, unknown>>): unknown {
  const season = seasonOf(point['season'])
  return season === undefined ? point['month'] : 20 + season
}

function isYes(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || value === 'true'
}

/** What stands beside the parts of a date and says something else. */
function tellOthers(entry: JsonEntry, name: string, date: Readonly<Record<string, unknown>>): void {
  if (ofParts(date) === undefined) return
  for (const field of ['raw', 'literal', 'edtf'])
    if (date[field] !== undefined)
      entry.tell('lost', 'of a date in parts, the same in words has no place', date[field], [name, field])
}
