import { splitCsv } from './split-csv.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const

/** So much of a text is looked at. */
const LOOKED_AT = 65_536

/** The character that most rows have as often as each other, of comma, semicolon, tab and bar; a comma where none has more than one field. */
export function findDelimiter(text: string): string {
  const beginning = text.slice(0, LOOKED_AT)
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: likeness(beginning, delimiter) }))
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter
}

/** The share of rows that have as many fields as most, where that is more than one, and a little more for each field. */
function likeness(text: string, delimiter: string): number {
  const counts = splitCsv(text, delimiter)
    .records.map(({ fields }) => fields.length)
    .filter((count, at, all) => at < 200 && (count > 1 || at < all.length - 1))
  const often = new Map<number, number>()
  for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1)
  const [most = 1, times = 0] = [...often].filter(([count]) => count > 1).sort((a, b) => b[1] - a[1])[0] ?? []
  return counts.length === 0 || most === 1 ? 0 : times / counts.length + Math.min(most, 50) / 1000
}
