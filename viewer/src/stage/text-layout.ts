/** Text in lines that fit a width, with an ellipsis where it does not fit so many lines, or a word does not fit one. Pure but for `measure`. */
export function wrapText(
  text: string,
  { width, lines: most, measure }: { width: number; lines: number; measure: (text: string) => number },
): string[] {
  const lines: string[] = []
  let line = ''
  const words = text.split(/[ \t\n\r]+/).filter((word) => word !== '')
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width || line === '') {
      line = longer
      continue
    }
    if (lines.length === most - 1) return [...lines, shorten([line, ...words.slice(index)].join(' '), width, measure)]
    lines.push(shorten(line, width, measure))
    line = word
  }
  if (line !== '') lines.push(shorten(line, width, measure))
  return lines
}

/** The longest beginning of a text that fits, with an ellipsis where something is left out. */
export function shorten(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (measure(`${text.slice(0, middle).trimEnd()}…`) <= width) low = middle
    else high = middle - 1
  }
  return `${text.slice(0, low).replace(/[\s·]+$/u, '')}…`
}
