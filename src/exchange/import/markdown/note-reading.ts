import { sha256 } from '../../../algorithm/sha256.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ImportedProposal, ImportPlace } from '../imported.ts'
import { readUrl } from '../read-url.ts'
import type { Documents } from './documents.ts'
import { type Definitions, type Inline, type InlineLink, inlineOf } from './inline.ts'
import { citingSentences } from './sentences.ts'

/** A paragraph that is longer is not told apart into sentences. */
const LONGEST = 50_000

interface NoteContext {
  readonly name: string
  readonly documents: Documents
  readonly notes: ImportNotes
  readonly defined: Definitions
  /** The key of the document that the note is of. */
  readonly document: string | undefined
}

/** A document that is cited, with what was said of it in a footnote. */
interface Cited {
  readonly source: string
  readonly note?: string | undefined
}

/** What was read of a note so far. */
export class NoteReading {
  readonly proposals: ImportedProposal[] = []
  readonly context: NoteContext
  private readonly keys = new Map<string, number>()
  private readonly cited = new Map<string, readonly Cited[]>()

  constructor(context: NoteContext) {
    this.context = context
  }

  /** Something that the note suggests. What says the same twice is one after the other. */
  propose(proposal: Omit<ImportedProposal, 'key'>): void {
    const { name, documents, notes } = this.context
    const clean = { ...proposal, ...textsOf(proposal, notes) }
    if (clean.anchor?.['exact'] === undefined && clean.claim === undefined && clean.note === undefined) return
    if (clean.anchor !== undefined) documents.see(clean.source)
    const said = sha256(
      JSON.stringify([clean.source, clean.claim ?? '', clean.anchor?.['exact'] ?? '', clean.note ?? '']),
    ).slice(0, 16)
    const times = (this.keys.get(said) ?? 0) + 1
    this.keys.set(said, times)
    const key = `${name}#${said}${times === 1 ? '' : `-${times}`}`
    this.proposals.push({
      key,
      ...Object.fromEntries(Object.entries(clean).filter(([, value]) => value !== undefined)),
    } as ImportedProposal)
  }

  /** The key of the document that a link leads to; undefined of a link that leads to none, which is told. */
  linked({ address, title }: InlineLink, label: string | undefined, at: ImportPlace): string | undefined {
    const { documents, notes } = this.context
    const read = readUrl(address)
    if (read === undefined) {
      notes.add('lost', 'a link that leads to no document of the web has no place', at, address)
      return undefined
    }
    if (read.note !== undefined) notes.add('assumed', read.note, at, address)
    const key = documents.add(read.url, at)
    const clean = notes.text(title ?? label, at)
    if (clean !== undefined && /\p{L}/u.test(clean) && readUrl(clean) === undefined)
      documents.fill(key, { title: clean })
    return key
  }

  /** Sentences of a paragraph: of each that cites a document a proposal. In a task, a heading or a table only the links are taken. */
  readText(inline: Inline, at: ImportPlace, { linksOnly = false } = {}): void {
    const { notes, document } = this.context
    const isLong = inline.text.length > LONGEST
    if (isLong)
      notes.add(
        'notUnderstood',
        'a paragraph is too long to be told apart into sentences: only its links were read',
        at,
      )
    const all = isLong ? [whole(inline)] : citingSentences(inline)
    for (const { text, links, footnotes, asides, isLabel } of all) {
      const inText = links.flatMap((link): Cited[] => {
        const label = inline.text.slice(link.start, link.end).trim()
        const source = this.linked(link, isLabel ? label : undefined, at)
        return source === undefined ? [] : [{ source }]
      })
      const inNotes = footnotes.flatMap((each) => this.footnote(each, at))
      const citedHere = [...inText, ...inNotes]
      const [only] = links
      const isTitle =
        only !== undefined && links.length === 1 && text === inline.text.slice(only.start, only.end).trim()
      if (text === '' || (isLabel && isTitle && inNotes.length === 0 && inText.length > 0)) continue
      if (citedHere.length === 0 || linksOnly || isLabel || isLong || document !== undefined) {
        const why =
          citedHere.length === 0
            ? 'text that cites nothing has no place'
            : 'the words around a link in a heading, a task, a table, a label or a clipped page have no place'
        notes.add('lost', why, at, text)
        continue
      }
      const isQuestion = /[?？]$/.test(text)
      for (const { source, note } of citedHere) {
        const beside = [...(isQuestion ? [text] : []), ...(note === undefined ? [] : [note]), ...asides].join('\n\n')
        this.propose({ source, claim: isQuestion ? undefined : text, note: beside === '' ? undefined : beside, at })
      }
    }
  }

  /** Reads the links of footnotes that nothing in the text refers to. */
  readUnused(): void {
    for (const [identifier, { position }] of this.context.defined.footnotes) {
      if (this.cited.has(identifier)) continue
      const at = position === undefined ? {} : { line: position.start.line }
      this.context.notes.add('ambiguous', 'nothing refers to a footnote: only its links were read', at, identifier)
      this.footnote(identifier, at)
    }
  }

  /** The documents that a footnote names. */
  footnote(identifier: string, at: ImportPlace): readonly Cited[] {
    const there = this.cited.get(identifier)
    if (there !== undefined) return there
    this.cited.set(identifier, [])
    const definition = this.context.defined.footnotes.get(identifier)
    const found = (definition?.children ?? []).flatMap((block) =>
      block.type === 'paragraph'
        ? this.citedIn(inlineOf(block.children, this.context.defined, at, this.context.notes), at)
        : [],
    )
    const other = definition?.children.filter(({ type }) => type !== 'paragraph') ?? []
    if (other.length > 0)
      this.context.notes.add(
        'lost',
        'of a footnote only its paragraphs are read',
        at,
        other.map(({ type }) => type).join(', '),
      )
    this.cited.set(identifier, found)
    return found
  }

  /** The documents that a text names, with what it says besides. */
  citedIn(inline: Inline, at: ImportPlace): Cited[] {
    const { notes } = this.context
    const [first, ...others] = inline.links
    if (first === undefined) {
      if (inline.text.trim() !== '')
        notes.add(
          'notUnderstood',
          'a footnote leads to no document: what it says was not taken',
          at,
          inline.text.trim(),
        )
      return []
    }
    const label = inline.text.slice(first.start, first.end).trim()
    const around = `${inline.text.slice(0, first.start)} ${inline.text.slice(first.end)}`
      .replace(/\s+/g, ' ')
      .replace(/^[\s.,:;–—-]+|[\s,:;–—(-]{1,50}$/g, '')
    const isName = /\p{L}/u.test(label) && readUrl(label) === undefined
    const title = isName ? label : others.length === 0 && around !== '' ? around : undefined
    return inline.links.flatMap((link, index) => {
      const own = index === 0 ? title : inline.text.slice(link.start, link.end).trim()
      const source = this.linked(link, own, at)
      return source === undefined
        ? []
        : [{ source, note: around === '' || around === title ? undefined : `Footnote: ${inline.text.trim()}` }]
    })
  }
}

function whole({ text, links, footnotes }: Inline) {
  return {
    text: text.slice(0, 200),
    links,
    footnotes: footnotes.map(({ identifier }) => identifier),
    asides: [],
    isLabel: false,
  }
}

function textsOf(
  { claim, note, anchor }: Omit<ImportedProposal, 'key'>,
  notes: ImportNotes,
): Partial<ImportedProposal> {
  const exact = anchor?.['exact'] === undefined ? undefined : notes.text(anchor['exact'], {})
  return {
    claim: claim === undefined ? undefined : notes.text(claim, {}),
    note: note === undefined ? undefined : notes.text(note, {}),
    anchor: anchor === undefined || exact === undefined ? undefined : { ...anchor, exact },
  }
}
