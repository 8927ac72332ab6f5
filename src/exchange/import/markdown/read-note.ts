import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast'
import { ImportNotes } from '../import-notes.ts'
import type { ForeignText, Imported, ReadForeignOptions } from '../imported.ts'
import { Documents } from './documents.ts'
import { type Definitions, inlineOf } from './inline.ts'
import { noteDocument } from './note-document.ts'
import { NoteReading } from './note-reading.ts'
import { parseNote } from './parse-note.ts'
import { readProperties } from './properties.ts'
import { readBlocks } from './read-blocks.ts'

/** What a note in Markdown has: the documents that it names, and what it says of them. */
export function readNote({ name, text }: ForeignText, { dates }: ReadForeignOptions): Imported {
  const notes = new ImportNotes()
  const root = parseNote(text, name, notes)
  const defined = definitionsIn(root)
  const documents = new Documents(notes)
  const [first] = root.children
  const properties = first?.type === 'yaml' ? readProperties(first.value, notes) : new Map<string, readonly string[]>()
  const { title, heading } = titleOf(root, defined, name)
  const of = noteDocument(properties, { heading: title, documents, notes, dates })
  const reading = new NoteReading({ name, documents, notes, defined, document: of })
  readBlocks(
    root.children.filter((node) => of === undefined || node !== heading),
    reading,
  )
  reading.readUnused()
  return { records: documents.records(), proposals: reading.proposals, notes: notes.all }
}

function definitionsIn(root: Root): Definitions {
  const links = new Map<string, Definition>()
  const footnotes = new Map<string, FootnoteDefinition>()
  const open: RootContent[] = [...root.children].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) footnotes.set(node.identifier, node)
    if ('children' in node) for (const child of [...node.children].reverse()) open.push(child)
  }
  return { links, footnotes }
}

/** The first heading of the first level, else the name of the file. */
function titleOf(root: Root, defined: Definitions, name: string): { title: string; heading: RootContent | undefined } {
  const heading = root.children.find((node) => node.type === 'heading' && node.depth === 1)
  const said = heading?.type === 'heading' ? inlineOf(heading.children, defined, {}, new ImportNotes()).text.trim() : ''
  const file = (name.split(/[\\/]/).at(-1) ?? '').replace(/\.[a-z]{1,10}$/i, '').trim()
  return { title: said || file || 'A note without a title', heading: said === '' ? undefined : heading }
}
