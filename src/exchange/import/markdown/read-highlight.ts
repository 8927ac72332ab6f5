import type { ListItem, Nodes } from 'mdast'
import type { ImportPlace } from '../imported.ts'
import { inlineOf } from './inline.ts'
import { withoutLocators } from './locators.ts'
import type { NoteReading } from './note-reading.ts'

/**
 * An item of a list of highlights: its first paragraph is a passage of the document that the note is of, and what hangs under it are notes and tags (“Note: …”, “Tags: …”).
 */
export function readHighlight(item: ListItem, reading: NoteReading, at: ImportPlace): void {
  const { defined, notes, document } = reading.context
  const [first, ...under] = item.children
  if (document === undefined || first?.type !== 'paragraph') {
    // A chapter that Readwise wrote as a heading in a list.
    notes.add('lost', 'a heading has no place', at, first?.type)
    return
  }
  const inline = inlineOf(first.children, defined, at, notes)
  const { texts, page } = withoutLocators(inline, [inline.text], reading, at)
  const exact = texts.join('\n').trim()
  const written = paragraphsIn(under).map((children) => inlineOf(children, defined, at, notes))
  for (const { address } of written.flatMap(({ links }) => links))
    notes.add('lost', 'a link in a note to a highlight has no place; its words stay', at, address)
  const said = written.map(({ text }) => text.trim())
  const tags = said
    .filter((text) => /^tags?:/i.test(text))
    .flatMap((text) =>
      text
        .replace(/^tags?:/i, '')
        .split(/[,\s]+/)
        .map((tag) => tag.replace(/^[#.]/, '').trim()),
    )
  const note = said
    .filter((text) => !/^tags?:/i.test(text))
    .map((text) => text.replace(/^notes?:\s*/i, ''))
    .join('\n\n')
  const found = tags.filter((tag) => tag !== '')
  reading.propose({
    source: document,
    anchor: exact === '' ? undefined : { exact, ...(page === undefined ? {} : { page }) },
    ...(note === '' ? {} : { note }),
    ...(found.length === 0 ? {} : { tags: found }),
    at,
  })
}

function paragraphsIn(blocks: readonly Nodes[]) {
  const found: Parameters<typeof inlineOf>[0][] = []
  const open: Nodes[] = [...blocks].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'paragraph') found.push(node.children)
    else if ('children' in node) for (const child of [...node.children].reverse()) open.push(child)
  }
  return found
}
