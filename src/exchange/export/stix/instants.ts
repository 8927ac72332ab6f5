import { parseInstant, spanOf } from '../../../model/dates.ts'

/** The instant of an object of which nobody says when it was made: the earliest that programs agree on, and so surely none. */
export const UNKNOWN_INSTANT = '1970-01-01T00:00:00.000Z'

/** An instant as STIX has it, of the beginning of a date; undefined where it has none, or one that is no year of four digits. */
export function beginningOf(edtf: string | undefined): string | undefined {
  return stamp(spanOf(edtf).earliest)
}

/** An instant at which a record was entered. */
export function instantOf(recorded: string | undefined): string | undefined {
  return recorded === undefined ? undefined : stamp(parseInstant(recorded))
}

function stamp(seconds: number): string | undefined {
  const date = new Date(seconds * 1000)
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString()
  return text.length === UNKNOWN_INSTANT.length ? text : undefined
}
