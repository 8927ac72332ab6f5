import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/**
 * Text in which every code unit takes one column, words stand one space apart, and nothing stands before the first or after the last:
 * European letters, digits and marks. The combining, the wide and the invisible are not among them, nor what colours.
 */
const PLAIN =
  /^(?! )(?:[\x21-\x7e\xa1-\xac\xae-\u02ff\u0391-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u2038]| (?! ))+(?<! )$/

/** How many columns a text takes. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text)
}

/**
 * The lines of a text that take at most so many columns each; a word that is longer has one of its own, uncut. Plain text, which nearly all is, is
 * cut here, as the library for all others does it: that is many times as quick, and an answer may have a million lines.
 */
export function wrapped(text: string, columns: number): string[] {
  if (!PLAIN.test(text)) return wrapAnsi(text, columns, { hard: false }).split('\n')
  const lines: string[] = []
  let start = 0
  while (text.length - start > columns) {
    // A word may end right behind the last column.
    const before = text.lastIndexOf(' ', start + columns)
    const end = before > start ? before : text.indexOf(' ', start + columns)
    if (end === -1) break
    lines.push(text.slice(start, end))
    start = end + 1
  }
  return [...lines, text.slice(start)]
}
