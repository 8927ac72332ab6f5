/** A date of CSL-JSON: parts where it has them, and whether they say all of it; else words. */
export function cslDate(edtf: string): { readonly date: object; readonly isWhole: boolean } {
  const ends = edtf.split('/').map(partsOf)
  const [first] = ends
  const isRange = ends.length === 2 && ends.every((end) => end !== undefined)
  if (first === undefined || (ends.length > 1 && !isRange)) return { date: { raw: edtf }, isWhole: true }
  const isCirca = ends.some((end) => end?.isCirca === true)
  const isWhole = ends.every((end) => end?.isWhole === true && end.isCirca === isCirca)
  const parts = { 'date-parts': ends.map((end) => end?.parts) }
  return { date: isCirca ? { ...parts, circa: true } : parts, isWhole }
}

function partsOf(text: string): { parts: number[]; isCirca: boolean; isWhole: boolean } | undefined {
  const [, day, rest = ''] = /^(\d{4}(?:-\d\d){0,2})(.*)$/.exec(text) ?? []
  if (day === undefined || /X/.test(rest)) return undefined
  const parts = day.split('-').map(Number)
  if (parts[0] === 0 || (parts[1] ?? 1) > 24) return undefined
  return { parts, isCirca: rest === '~', isWhole: rest === '' || rest === '~' }
}
