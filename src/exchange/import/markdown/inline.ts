import type { Definition, FootnoteDefinition, PhrasingContent } from 'mdast'
import type { ImportNotes } from '../import-notes.ts'
import type { ImportPlace } from '../imported.ts'

/** Text on one line, with what stands in it. */
export interface Inline {
  readonly text: string
  readonly links: readonly InlineLink[]
  /** Marks of footnotes, by where they stand. */
  readonly footnotes: readonly { readonly at: number; readonly identifier: string }[]
}

/** A link, by where its words stand in the text. */
export interface InlineLink {
  readonly start: number
  readonly end: number
  readonly address: string
  readonly title?: string | undefined
  readonly isImage: boolean
}

/** What a note defines for all of its text. */
export interface Definitions {
  readonly links: ReadonlyMap<string, Definition>
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>
}

/** What a paragraph says as plain text, its links and footnotes; without recursion, for marks can be nested as deep as there are any. */
export function inlineOf(
  content: readonly PhrasingContent[],
  { links: defined }: Definitions,
  at: ImportPlace,
  notes: ImportNotes,
): Inline {
  let text = ''
  const links: InlineLink[] = []
  const footnotes: { at: number; identifier: string }[] = []
  const open: (PhrasingContent | { readonly type: 'end'; readonly close: () => void })[] = [...content].reverse()
  const into = (children: readonly PhrasingContent[], close?: () => void) => {
    if (close !== undefined) open.push({ type: 'end', close })
    for (const child of [...children].reverse()) open.push(child)
  }
  const link = (address: string, title: string | null | undefined, children: readonly PhrasingContent[]) => {
    const start = text.length
    into(
      children,
      () => void links.push({ start, end: text.length, address, title: title ?? undefined, isImage: false }),
    )
  }
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'end') node.close()
    else if (node.type === 'text') text += node.value.replace(/\s+/g, ' ')
    else if (node.type === 'inlineCode') text += node.value.replace(/\s+/g, ' ')
    else if (node.type === 'break') text += ' '
    else if (node.type === 'link') link(node.url, node.title, node.children)
    else if (node.type === 'linkReference') {
      const definition = defined.get(node.identifier)
      link(definition?.url ?? '', definition?.title, node.children)
    } else if (node.type === 'image' || node.type === 'imageReference') {
      const url = node.type === 'image' ? node.url : (defined.get(node.identifier)?.url ?? '')
      links.push({ start: text.length, end: text.length, address: url, title: node.alt ?? undefined, isImage: true })
    } else if (node.type === 'footnoteReference') footnotes.push({ at: text.length, identifier: node.identifier })
    else if (node.type === 'html') notes.add('lost', 'HTML in a note is not read', at, node.value)
    else if ('children' in node) into(node.children)
  }
  return { text, links, footnotes }
}
