import { type Found, foundOf } from './found.ts'

/** A range of dates as an interval of EDTF: “2024–2025”, “4–6 March 2026”, “March 4–6, 2026”, “30 March to 2 April 2026”. */
export function readRange(text: string, read: (part: string) => Found | undefined): Found | undefined {
  const parts = halves(text)
  if (parts === undefined) return undefined
  const [left, right] = parts
  const end = read(right) ?? read(`${/^\p{L}+\.?/u.exec(left)?.[0] ?? ''} ${right}`)
  if (end === undefined || end.readings.length !== 1) return undefined
  const year = /\d{4}/.exec(right)?.[0] ?? ''
  // What the first half leaves out, the month or year, the other has.
  const wholes = [left, `${left} ${year}`, `${left} ${right.replace(/^\d{1,2}\S*/, '')}`]
  const start = wholes.map(read).find((found) => found !== undefined)
  if (start === undefined || start.readings.length !== 1) return undefined
  return foundOf([`${start.readings[0]}/${end.readings[0]}`], start.note ?? end.note)
}

/** The two sides of the one dash or word that makes a range. */
function halves(text: string): readonly [string, string] | undefined {
  const plain = text.replace(/^(?:from|von|du|del|desde|from the|с|dal) /i, '')
  const dashed = plain.split(/ ?[–—] ?| - | (?:to|until|till|bis|au|al|hasta|até|tot|до|по|do) /iu)
  const parts = dashed.length === 1 ? byHyphen(plain) : dashed
  const [left = '', right = ''] = parts
  return parts.length === 2 && left !== '' && right !== '' ? [left, right] : undefined
}

/** A hyphen without spaces joins a range where it is the only one. */
function byHyphen(text: string): string[] {
  const parts = text.split('-')
  return parts.length === 2 ? parts : []
}
