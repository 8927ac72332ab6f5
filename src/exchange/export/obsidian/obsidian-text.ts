import { visibleText } from '../../../model/visible-text.ts'
import type { Item, Parts } from '../../../words/parts.ts'

/** The name of a note, by the id of what it is of; undefined where it has none. */
export type NoteOf = (id: string) => string | undefined

/** Text within a line, letter for letter: no tag, link, comment or mark of Obsidian's or of Markdown's comes of it. */
export function obsidianInline(text: string): string {
  return visibleText(text.replace(/\s+/g, ' '))
    .replace(/[\\`*_[\]<>|~&$@#^=]/g, '\\$&')
    .replaceAll('%%', '&#37;&#37;')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`)
}

/** The same where it begins a line: it begins no list and no heading. */
export function obsidianLine(text: string): string {
  return obsidianInline(text.trim()).replace(/^(?:[-+](?=\s|$)|-{3,}|\d+(?=[.)]))/, (start) =>
    /\d/.test(start) ? `${start}&#8203;` : `\\${start}`,
  )
}

/**
 * Words of a link: nothing can be escaped in them, so that each sign that may end the link, or mean something to a reader of Markdown, is another that looks like it, or none. To the letter they stand in
 * the properties of the note.
 */
export function linkText(text: string): string {
  return visibleText(text)
    .replace(/[\\`*~$=&%]+/g, ' ')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ' ')
    .replace(/[[\]<>@|]/g, (sign) => ALIKE.get(sign) ?? ' ')
    .replace(/:(?=\/\/)/g, '：')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}．`)
    .replace(/\s+/g, ' ')
    .trim()
}

const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({ '[': '(', ']': ')', '<': '‹', '>': '›', '@': '＠' }),
)

/** A link to a note, under what it is called here. */
export function noteLink(note: string, label = note): string {
  const alias = linkText(label.replace(/\|/g, '/'))
  return alias === '' || alias === note ? `[[${note}]]` : `[[${note}|${alias}]]`
}

/** Pieces of a sentence, each record a link to its note. */
export function obsidianParts(parts: Parts, noteOf: NoteOf): string {
  const pieces = parts.map((part) => {
    if (typeof part === 'string') return obsidianInline(part)
    const note = noteOf(part.record)
    return note === undefined ? `**${obsidianInline(part.text.trim())}**` : noteLink(note, part.text)
  })
  const line = pieces.join('').trim()
  return /^(?:[-+]\s|\d+[.)])/.test(line) ? `&#8203;${line}` : line
}

/** A nested list, without recursion. */
export function obsidianList(items: readonly Item[], noteOf: NoteOf): string {
  const lines: string[] = []
  const open = items.map((item) => ({ item, depth: 0 })).reverse()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { item, depth } = next
    lines.push(`${'  '.repeat(depth)}- ${obsidianParts(item.text, noteOf)}`)
    for (const under of [...(item.under ?? [])].reverse()) open.push({ item: under, depth: depth + 1 })
  }
  return lines.join('\n')
}
