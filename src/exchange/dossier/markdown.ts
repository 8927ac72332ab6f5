import { visibleText } from '../../model/visible-text.ts'

/** Text as Markdown shows it, letter for letter: nothing in it becomes a heading, a link or a tag. */
export function markdownText(text: string): string {
  return markdownLine(markdownInline(text.trim()))
}

/** The same of a piece within a line. */
export function markdownInline(text: string): string {
  return visibleText(text.replace(/\s+/g, ' ')).replace(/[\\`*_[\]<>|~&$@]/g, '\\$&')
}

/** Pieces put together to a line, which begins no heading and no list. */
export function markdownLine(inline: string): string {
  return inline.replace(/^(#|[-+](?=\s)|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\u200B` : `\\${start}`))
}

/** A link, where the address is http or https; else its text alone. */
export function markdownLink(text: string, address: string | undefined): string {
  const written = markdownText(text)
  if (address === undefined || !leadsOut(address)) return written
  return `[${written}](${address.replace(/[^!#$&'*+,\-./0-9:;=?@A-Z_a-z~%]/gu, percentEncoded)})`
}

/** Whether an address is one of http or https: no other is ever a link. */
export function leadsOut(address: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(address)
}

function percentEncoded(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}

/** A table; the first row is its head. Cells are Markdown already. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...body.map(line)].join('\n')
}

/** An item of a list, and what hangs under it. */
export interface Item {
  readonly text: string
  readonly under?: readonly Item[]
}

/** A nested list. */
export function markdownList(items: readonly Item[], depth = 0): string {
  return items
    .flatMap(({ text, under = [] }) => [
      `${'  '.repeat(depth)}- ${text}`,
      ...(under.length > 0 ? [markdownList(under, depth + 1)] : []),
    ])
    .join('\n')
}
