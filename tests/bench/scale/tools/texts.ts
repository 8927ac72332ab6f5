/** The text of a claim. */
export interface ClaimText {
  readonly id: string
  readonly text: string
}

/** The claims in a CSV of ids, which need no quotes, and texts, which have them. */
export function textsOf(csv: string): ClaimText[] {
  return csv
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const comma = line.indexOf(',')
      return { id: line.slice(0, comma), text: line.slice(comma + 2, -1).replaceAll('""', '"') }
    })
}
