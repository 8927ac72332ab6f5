import { parseEdtf } from '../model/dates.ts'

/**
 * A date as a page or file has it, as EDTF: days and months as they are, times to the second, in the offset that is written. Undefined where it is
 * not written in ISO 8601, or has no such day: which of two numbers is the month is nobody's guess here.
 */
export function readDate(value: string): string | undefined {
  const compact = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(value.trim())
  const iso = compact === null ? value.trim() : [compact[1], pad(compact[2]), pad(compact[3])].join('-')
  const parts = /^(\d{4}(?:-\d{2}){0,2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(iso)
  if (parts === null) return undefined
  const [, day = '', time, seconds = '', offset] = parts
  const zone = offset?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  // A time of which nobody says where it holds is told as its day.
  const edtf = time === undefined || zone === undefined ? day : `${day}T${time}${seconds}${zone}`
  try {
    return parseEdtf(edtf).edtf
  } catch {
    return undefined
  }
}

function pad(number: string | undefined): string {
  return (number ?? '').padStart(2, '0')
}

/** A language as BCP 47, of what a page or file has: `en_US` is `en-US`. Undefined where it is none. */
export function readLanguage(value: string | undefined): string | undefined {
  const tag = value
    ?.trim()
    .replaceAll('_', '-')
    .split(/[,;\s]/)[0]
  if (tag === undefined || tag === '') return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
