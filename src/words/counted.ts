/** "3", "1,200", "3.7": a number as it is read in English. The platform's own way takes as long to set up as an answer takes. */
export function inDigits(number: number): string {
  const [whole = '', fraction] = String(number).split('.')
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** "1 document", "3 documents", "1,200 documents". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${inDigits(number)} ${agreeing(number, one, many)}`
}

/** The word that goes with so many: "falls" with one, "fall" with more. */
export function agreeing(number: number, one: string, many: string): string {
  return number === 1 ? one : many
}

/** "1 origin", "1 to 3 origins". */
export function ranged(least: number, most: number, one: string, many = `${one}s`): string {
  return least === most ? counted(most, one, many) : `${inDigits(least)} to ${counted(most, one, many)}`
}

/** "of which 15 name no source", and of a single one "which names no source": what must be known of origins; empty where there is nothing. */
export function withoutSource(undisclosed: number, all: number): string {
  if (undisclosed === 0) return ''
  if (all === 1) return 'which names no source'
  return undisclosed === all
    ? 'none of which names a source'
    : `of which ${inDigits(undisclosed)} ${agreeing(undisclosed, 'names', 'name')} no source`
}

/** "15", "3.7": a figure with at most one digit behind the point. */
export function rounded(number: number): string {
  return inDigits(Number(number.toFixed(1)))
}
