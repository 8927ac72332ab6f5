import { sha256 } from '../../../algorithm/sha256.ts'
import type { Fields } from '../../../dataset/raw-record.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ImportedRecord, ImportPlace } from '../imported.ts'

/** The documents and people that a note names, each once, by address and name. */
export class Documents {
  private readonly sources = new Map<string, { at: ImportPlace; fields: Record<string, unknown>; isSeen: boolean }>()
  private readonly actors = new Map<string, ImportedRecord>()
  private readonly notes: ImportNotes

  constructor(notes: ImportNotes) {
    this.notes = notes
  }

  /** The key of the document at an address. */
  add(url: string, at: ImportPlace): string {
    const key = url.length <= 500 ? `link:${url}` : `link:${sha256(url)}`
    if (!this.sources.has(key)) this.sources.set(key, { at, fields: { url }, isSeen: false })
    return key
  }

  /** Says more of a document; what was said first stays. */
  fill(key: string, fields: Fields): void {
    const source = this.sources.get(key)
    if (source === undefined) return
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined || (Array.isArray(value) && value.length === 0)) continue
      const there = source.fields[name]
      if (there === undefined) source.fields[name] = value
      else if (String(there) !== String(value))
        this.notes.add('lost', `a document has more than one ${name}; the first was taken`, source.at, value)
    }
  }

  /** A passage of it is in the note: somebody has seen it. */
  see(key: string): void {
    const source = this.sources.get(key)
    if (source !== undefined) source.isSeen = true
  }

  actor(name: string, type: string, at: ImportPlace): string {
    const key = `name:${name.length <= 500 ? name : sha256(name)}`
    if (!this.actors.has(key)) {
      this.actors.set(key, { kind: 'actor', key, fields: { name, type }, at })
      this.notes.add('assumed', `going by its name, somebody is of the type ${type}`, at, name)
    }
    return key
  }

  records(): ImportedRecord[] {
    const sources = [...this.sources].map(([key, { at, fields, isSeen }]): ImportedRecord => {
      const { title, ...rest } = fields
      if (title === undefined)
        this.notes.add('assumed', 'a document has no title: its address stands for it', at, fields['url'])
      this.notes.add('assumed', 'the note does not say what sort of document it is: other', at, fields['url'])
      this.notes.add(
        'assumed',
        isSeen
          ? 'of a document that is quoted passages were read: excerpt'
          : 'a document that is only linked was not read: no',
        at,
        fields['url'],
      )
      return {
        kind: 'source',
        key,
        fields: { title: title ?? fields['url'], type: 'other', ...rest, read: isSeen ? 'excerpt' : 'no' },
        at,
      }
    })
    return [...this.actors.values(), ...sources]
  }
}
