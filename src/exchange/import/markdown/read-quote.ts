import type { Blockquote, Paragraph } from 'mdast'
import type { ImportPlace } from '../imported.ts'
import { type Inline, inlineOf } from './inline.ts'
import { withoutLocators } from './locators.ts'
import type { NoteReading } from './note-reading.ts'

/** `> [!quote] …` and its like; undefined of a quote that is no callout. */
export function isCallout({ children: [first] }: Blockquote): string | undefined {
  const start = first?.type === 'paragraph' ? first.children[0] : undefined
  const said = start?.type === 'text' ? start.value : start?.type === 'linkReference' ? `[${start.label}]` : ''
  const type = /^\[!([\w-]{1,40})\]/.exec(said)?.[1]?.toLowerCase()
  return type === 'cite' ? 'quote' : type
}

/**
 * A block quote, as a passage of the document that is linked in its last line or in a line of nothing else under it; else of the document that the note is of. Says whether the line
 * under it was taken as where it comes from.
 */
export function readQuote(
  block: Blockquote,
  next: { readonly type: string } | undefined,
  reading: NoteReading,
  at: ImportPlace,
): boolean {
  const { defined, notes, document } = reading.context
  const paragraphs = block.children.flatMap((child) =>
    child.type === 'paragraph' ? [inlineOf(child.children, defined, at, notes)] : [],
  )
  if (paragraphs.length < block.children.length) notes.add('lost', 'of a quote only its paragraphs are read', at)
  const said = paragraphs.map(({ text }) => text)
  const last = paragraphs.at(-1)
  const place =
    document === undefined || isCallout(block) === undefined ? undefined : withoutLocators(last, said, reading, at)
  if (document !== undefined) {
    const { texts, page } = place ?? withoutLocators(last, said, reading, at)
    propose(texts, page, document, reading, at)
    return false
  }
  const credit = last === undefined ? undefined : creditIn(last)
  if (last !== undefined && credit !== undefined) {
    const [source] = reading.citedIn(shifted(last, credit), at)
    if (source !== undefined) {
      propose([...said.slice(0, -1), last.text.slice(0, credit)], undefined, source.source, reading, at)
      return false
    }
  }
  const below = next?.type === 'paragraph' ? inlineOf((next as Paragraph).children, defined, at, notes) : undefined
  if (
    below !== undefined &&
    below.links.length > 0 &&
    /^\s*(?:[—–-]|\(?(?:source|from|via|quelle|fuente)\b|\[?$)/iu.test(
      below.text.slice(0, Math.max(1, below.links[0]?.start ?? 0)),
    )
  ) {
    const [source] = reading.citedIn(below, at)
    if (source !== undefined) {
      propose(said, undefined, source.source, reading, at)
      return true
    }
  }
  notes.add('lost', 'a quote that does not say where it is from has no place', at, said.join('\n'))
  return false
}

function propose(
  texts: readonly string[],
  page: string | undefined,
  source: string,
  reading: NoteReading,
  at: ImportPlace,
): void {
  const exact = texts
    .map((text) => text.replace(/^\[![\w-]+\][+-]?\s*/, '').trim())
    .filter((text) => text !== '')
    .join('\n')
  const bare = /^[“"«„](.*)[”"»“]$/s.exec(exact)?.[1] ?? exact
  if (/\p{L}|\p{N}/u.test(bare))
    reading.propose({ source, anchor: { exact: bare, ...(page === undefined ? {} : { page }) }, at })
}

/** Where in the last line of a quote the part begins that says where it is from; undefined where its last link is part of what is quoted. */
function creditIn({ text, links }: Inline): number | undefined {
  const link = links.at(-1)
  if (link === undefined || /\p{L}/u.test(text.slice(link.end).replace(/^[^\p{L}]{0,3}(?:p\.|pp\.|page)?\s*\d*/u, '')))
    return undefined
  const before = text.slice(Math.max(0, link.start - 120), link.start)
  const dash = Math.max(
    before.lastIndexOf('—'),
    before.lastIndexOf('– '),
    before.lastIndexOf(' - '),
    before.lastIndexOf('('),
    before.startsWith('- ') ? 0 : -1,
  )
  return dash === -1 ? link.start : link.start - before.length + dash
}

function shifted({ text, links, footnotes }: Inline, by: number): Inline {
  return {
    text: text.slice(by).replace(/^\s*[—–-]/, (mark) => ' '.repeat(mark.length)),
    links: links
      .filter(({ start }) => start >= by)
      .map((link) => ({ ...link, start: link.start - by, end: link.end - by })),
    footnotes,
  }
}
