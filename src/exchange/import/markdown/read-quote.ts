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
  if (document !== undefined) {
    const { texts, page } = withoutLocators(last, said, reading, at)
    tellLinks(paragraphs.slice(0, -1), reading, at)
    propose(texts, page, document, reading, at)
    return false
  }
  const credit = last === undefined ? undefined : creditIn(last)
  const [credited] = last === undefined || credit === undefined ? [] : reading.citedIn(shifted(last, credit), at)
  if (last !== undefined && credited !== undefined) {
    tellLinks(
      [...paragraphs.slice(0, -1), { ...last, links: last.links.filter(({ start }) => start < (credit ?? 0)) }],
      reading,
      at,
    )
    propose([...said.slice(0, -1), last.text.slice(0, credit)], undefined, credited.source, reading, at)
    return false
  }
  tellLinks(paragraphs, reading, at)
  const [noted] = paragraphs
    .flatMap(({ footnotes }) => footnotes)
    .flatMap((mark) => reading.footnote(mark.identifier, at))
  const below = noted === undefined && next?.type === 'paragraph' ? creditBelow(next as Paragraph, reading) : undefined
  const source = noted?.source ?? below
  if (source === undefined)
    notes.add('lost', 'a quote that does not say where it is from has no place', at, said.join('\n'))
  else propose(said, undefined, source, reading, at)
  return below !== undefined
}

/** The document that a line under a quote says it is from: a dash or “Source:”, and a link. */
function creditBelow(line: Paragraph, reading: NoteReading): string | undefined {
  const { defined, notes } = reading.context
  const at = line.position === undefined ? {} : { line: line.position.start.line }
  const below = inlineOf(line.children, defined, at, notes)
  const beginning = below.text.slice(0, Math.max(1, below.links[0]?.start ?? 0))
  if (below.links.length === 0 || !/^\s*(?:[—–-]|\(?(?:source|from|via|quelle|fuente)\b|\[?$)/iu.test(beginning))
    return undefined
  return reading.citedIn(below, at)[0]?.source
}

/** A link within what is quoted is one of the document that is quoted. */
function tellLinks(paragraphs: readonly Inline[], reading: NoteReading, at: ImportPlace): void {
  for (const { links } of paragraphs)
    for (const { address } of links)
      reading.context.notes.add('lost', 'a link within a quote has no place', at, address)
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
