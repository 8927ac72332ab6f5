/** The fields of each record of separated values, with the line on which it begins, and the lines of quotes that are never closed. */
export interface SplitCsv {
  readonly records: readonly { readonly fields: readonly string[]; readonly line: number }[]
  readonly unclosed: readonly number[]
}

/** So many quotes that are never closed are looked for; more of them, and none is a quote. */
const MOST_UNCLOSED = 20

/**
 * Splits a text as RFC 4180 has it. A quotation mark inside of a text, or that nobody closes, is part of it. O(length).
 *
 * @see RFC 4180
 */
export function splitCsv(text: string, delimiter: string): SplitCsv {
  const records: { fields: string[]; line: number }[] = []
  const unclosed: number[] = []
  let [at, line] = [0, 1]
  let record = { fields: [] as string[], line }
  while (at <= text.length) {
    const mayQuote = text[at] === '"' && unclosed.length < MOST_UNCLOSED
    const quoted = mayQuote ? quotedField(text, at + 1, delimiter) : undefined
    if (mayQuote && quoted === undefined) unclosed.push(line)
    const { field, end } = quoted ?? plainField(text, at, delimiter)
    record.fields.push(field)
    line += lineEnds(text, at, end)
    at = end + 1
    if (text[end] === delimiter) continue
    if (end < text.length) {
      if (text[end] === '\r' && text[end + 1] === '\n') at++
      line++
    }
    records.push(record)
    record = { fields: [], line }
  }
  return { records, unclosed }
}

interface Field {
  readonly field: string
  /** Where the delimiter or the line end behind it stands, or the text ends. */
  readonly end: number
}

function plainField(text: string, start: number, delimiter: string): Field {
  let end = start
  while (end < text.length && !isEnd(text[end], delimiter)) end++
  return { field: text.slice(start, end), end }
}

/** Undefined where no mark closes it. A mark closes it only where the field may end behind it. */
function quotedField(text: string, start: number, delimiter: string): Field | undefined {
  const parts: string[] = []
  for (let from = start; ; ) {
    const mark = text.indexOf('"', from)
    if (mark === -1) return undefined
    parts.push(text.slice(from, mark))
    const next = text[mark + 1]
    if (next === undefined || isEnd(next, delimiter)) return { field: parts.join(''), end: mark + 1 }
    parts.push('"')
    from = mark + (next === '"' ? 2 : 1)
  }
}

function isEnd(character: string | undefined, delimiter: string): boolean {
  return character === delimiter || character === '\n' || character === '\r'
}

function lineEnds(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count++
  return count
}
