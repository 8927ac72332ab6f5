import type { Importer } from '../imported.ts'
import { readNote } from './read-note.ts'

/**
 * Notes in Markdown, as Obsidian and others keep them: one file is one note.
 *
 * Every document that a note links to, in its text, its footnotes (also `^[…]`) or its properties, is a document that nobody read, unless a passage of it is quoted in the note: a block
 * quote with its link, a list of highlights as Readwise and templates for Zotero write it. A sentence that cites a document is a proposal of a claim; a quoted passage is one of a statement.
 * Properties as Obsidian's Web Clipper writes them describe the document that the note is of. Code, HTML, comments (`%%…%%`), embeds, headings, tables, links to other notes and text
 * that cites nothing are told, and not taken.
 */
export const markdown: Importer = {
  format: 'markdown',
  title: 'notes in Markdown, as Obsidian keeps them',
  recognises: ({ name, text }) => /\.(?:md|markdown|mkd|mdown|mdwn)$/i.test(name) || hasProperties(text),
  read: async (file, options) => readNote(file, options),
}

/** Whether a text begins as only a note does: with properties, two of which notes are known by. */
function hasProperties(text: string): boolean {
  const [, inside = ''] = /^\ufeff?---\r?\n([\s\S]{0,5000}?)\n---\s*(?:\n|$)/.exec(text.slice(0, 6_000)) ?? []
  const names = inside.match(/^(?:tags|aliases|title|source|url|author|created|published|cssclasses)(?=\s*:)/gim) ?? []
  return names.length > 1
}
