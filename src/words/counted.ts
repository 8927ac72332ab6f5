/** "1 document", "3 documents", "1,200 documents". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${agreeing(number, one, many)}`
}

/** The word that goes with so many: "falls" with one, "fall" with more. */
export function agreeing(number: number, one: string, many: string): string {
  return number === 1 ? one : many
}

/** "1 origin", "1 to 3 origins". */
export function ranged(least: number, most: number, one: string, many = `${one}s`): string {
  return least === most ? counted(most, one, many) : `${least.toLocaleString('en')} to ${counted(most, one, many)}`
}

/** "15", "3.7": a figure with at most one digit behind the point. */
export function rounded(number: number): string {
  return Number(number.toFixed(1)).toLocaleString('en')
}
