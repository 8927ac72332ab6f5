import type { BlockContent, DefinitionContent, ListItem, RootContent } from 'mdast'
import type { ImportPlace } from '../imported.ts'
import { inlineOf } from './inline.ts'
import type { NoteReading } from './note-reading.ts'
import { readHighlight } from './read-highlight.ts'
import { isCallout, readQuote } from './read-quote.ts'

type Block = RootContent | BlockContent | DefinitionContent | ListItem

/** Where a block stands. */
interface Place {
  readonly next: Block | undefined
  /** In a task nobody says anything yet. */
  readonly linksOnly: boolean
}

/** Reads what stands in a note from top to bottom, without recursion: lists and quotes can be nested as deep as there are any. */
export function readBlocks(blocks: readonly RootContent[], reading: NoteReading): void {
  const { defined, notes } = reading.context
  const open: { block: Block; place: Place }[] = []
  const into = (children: readonly Block[], linksOnly: boolean) => {
    for (const [index, block] of [...children.entries()].reverse())
      open.push({ block, place: { next: children[index + 1], linksOnly } })
  }
  const passed = new Set<Block>()
  let isHighlights = false
  into(blocks, false)
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const { block, place } = each
    if (passed.has(block)) continue
    const at = placeOf(block)
    const text = (children: Parameters<typeof inlineOf>[0]) => inlineOf(children, defined, at, notes)
    if (block.type === 'heading') {
      const heading = text(block.children)
      isHighlights =
        /^(?:\W{0,5})(?:highlights?|annotations?|quotes|markierungen|zitate|citations|destacados)\b/iu.test(
          heading.text.trim(),
        )
      if (heading.links.length === 0) notes.add('lost', 'a heading has no place', at, heading.text)
      else reading.readText(heading, at, { linksOnly: true })
    } else if (block.type === 'paragraph') reading.readText(text(block.children), at, place)
    else if (block.type === 'list') into(block.children, place.linksOnly)
    else if (block.type === 'listItem') {
      const isTask = typeof block.checked === 'boolean'
      if (isHighlights && !isTask && reading.context.document !== undefined) readHighlight(block, reading, at)
      else into(block.children, place.linksOnly || isTask)
    } else if (block.type === 'blockquote') {
      const callout = isCallout(block)
      if (callout !== undefined && callout !== 'quote') {
        notes.add('lost', 'the frame of a callout has no place', at, callout)
        into(block.children, place.linksOnly)
      } else if (readQuote(block, place.next, reading, at) && place.next !== undefined) passed.add(place.next)
    } else if (block.type === 'table') {
      for (const row of block.children)
        for (const cell of row.children) reading.readText(text(cell.children), placeOf(row), { linksOnly: true })
    } else if (block.type === 'code' || block.type === 'html')
      notes.add('lost', block.type === 'code' ? 'code is not read' : 'HTML in a note is not read', at, block.value)
    else if (block.type === 'definition')
      reading.linked(
        { address: block.url, title: block.title ?? undefined, start: 0, end: 0, isImage: false },
        block.label ?? undefined,
        at,
      )
  }
}

function placeOf({ position }: Block): ImportPlace {
  return position === undefined ? {} : { line: position.start.line }
}
