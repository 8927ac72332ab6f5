import { folded, MONTHS } from './month-names.ts'

/** A text with its time of day taken out of it. */
export interface Timed {
  readonly day: string
  /** As EDTF has it behind the day, `T09:30Z`; empty where the text has none. */
  readonly time: string
  readonly note?: string | undefined
}

const TIME =
  /(?:(?<=\d)T|^|[\s,]+(?:at |um |às |a las )?)(\d{1,2})[:h](\d{2})(?::(\d{2})([.,]\d{1,9})?)?(?: ?([ap])\.?m\b\.?)?(?: ?(?:uhr|часов)\b)?(?: ?(Z\b|[A-Z]{3,5}\b))?(?: ?([+-]\d{2}(?::?\d{2})?)(?!\d))?(?: ?(?:UTC|\([^()]*\)))?/iu

/** Offsets that names of zones mean wherever they stand; of all others several countries have their own. */
const ZONES: Readonly<Record<string, string>> = { z: 'Z', utc: 'Z', gmt: 'Z' }

/** Takes a time of day out of a text that has one: “2026-03-04T09:30:00+0100”, “March 4, 2026 at 9:30 PM”, “Wed, 04 Mar 2026 09:30:00 GMT”. */
export function splitTime(text: string): Timed | undefined {
  const compact = /^(\d{8})T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d{4})?$/i.exec(text)
  const spread = compact && `${compact[1]}T${compact[2]}:${compact[3]}:${compact[4] ?? '00'}${compact[5] ?? ''}`
  const whole = spread ?? text
  const parts = TIME.exec(whole)
  if (parts === null) return { day: whole, time: '' }
  const [matched, hours = '', minutes, seconds, fraction, half, name = '', offset] = parts
  const isMonth = MONTHS.has(folded(name))
  const end = parts.index + (isMonth ? matched.indexOf(name) : matched.length)
  const day = `${whole.slice(0, parts.index)} ${whole.slice(end)}`.replace(/^[\s,]+|[\s,]+$/g, '')
  const hour = hourOf(Number(hours), half?.toLowerCase())
  if (hour === undefined) return undefined
  const zone = offset === undefined ? (isMonth ? '' : (ZONES[name.toLowerCase()] ?? '')) : offsetOf(offset)
  const time = `T${hour}:${minutes}${seconds === undefined ? '' : `:${seconds}`}${zone}`
  const isUnknown = !isMonth && name !== '' && zone === ''
  const notes = [
    ...(isUnknown ? ['several zones have that name: its time was read as of any zone'] : []),
    ...(/[1-9]/.test(fraction ?? '') ? ['times are kept to the second'] : []),
  ]
  const note = notes.length === 0 ? undefined : notes.join('; ')
  // Spreadsheets and databases write a midnight behind days that have no time.
  if (/^T00:00(:00)?$/.test(time) && !isUnknown)
    return { day, time: '', note: 'a midnight without a zone was read as no time' }
  return { day, time, note }
}

function hourOf(hour: number, half: string | undefined): string | undefined {
  if (half === undefined) return String(hour).padStart(2, '0')
  if (hour < 1 || hour > 12) return undefined
  return String((hour % 12) + (half === 'p' ? 12 : 0)).padStart(2, '0')
}

function offsetOf(offset: string): string {
  const digits = offset.replace(':', '')
  const whole = `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`
  return /^[+-]00:00$/.test(whole) ? 'Z' : whole
}
