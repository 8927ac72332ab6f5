/** A range of a figure: "3.2 to 3.5 TB/s", "at least 2000"; null for an end that is not there. */
export function rangeInWords(low: number | string | null, high: number | string | null, unit?: string): string {
  const of = unit === undefined ? '' : unitInWords(unit)
  if (low === null && high === null) return `any figure${of}`
  if (low === null) return `at most ${high}${of}`
  if (high === null) return `at least ${low}${of}`
  return low === high ? `${low}${of}` : `${low} to ${high}${of}`
}

/** A unit as people write it, behind a figure: " TB/s"; nothing for a plain number. Of UCUM what is met often is put in plain signs. */
function unitInWords(unit: string): string {
  if (unit === '1') return ''
  return ` ${unit
    .replace(/[{}]/g, '')
    .replace(/([kMGTP]?)By\b/g, '$1B')
    .replace(/\bmo\b/g, 'months')
    .replace(/\ba\b/g, 'years')}`
}

/** A figure as `drift` writes it, `min 2000 {chips}` or `10..12 %`, in words. */
export function figureInWords(figure: string): string {
  const match = /^(?:(approx|min|max) )?(\S+)(?: (.+))?$/.exec(figure)
  if (match === null) return figure
  const [, comparator, amount = '', unit] = match
  const [low = '', high] = amount.split('..')
  if (high !== undefined) return rangeInWords(low === '' ? null : low, high === '' ? null : high, unit)
  if (comparator === 'min') return rangeInWords(low, null, unit)
  if (comparator === 'max') return rangeInWords(null, low, unit)
  return `${comparator === 'approx' ? 'about ' : ''}${rangeInWords(low, low, unit)}`
}
