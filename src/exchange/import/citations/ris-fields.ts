import type { ImportNotes } from '../import-notes.ts'
import type { CitedText } from './citation.ts'
import type { RisEntry } from './ris-entries.ts'

/** The fields of an entry, each taken once; what nobody took is told. */
export class RisFields {
  private readonly left: { readonly tag: string; readonly text: CitedText }[]
  private readonly notes: ImportNotes

  constructor({ fields }: RisEntry, notes: ImportNotes) {
    this.notes = notes
    this.left = fields.flatMap(({ tag, value, line }) => {
      const text = notes.text(value, { line })
      return text === undefined ? [] : [{ tag, text: { text, at: { line } } }]
    })
  }

  has(tag: string): boolean {
    return this.left.some((each) => each.tag === tag)
  }

  /** All of some tags, in their order in the entry. */
  take(...tags: readonly string[]): CitedText[] {
    return this.takeAll((each) => tags.includes(each.tag))
  }

  takeWhere(tag: string, where: (text: CitedText) => boolean): CitedText[] {
    return this.takeAll((each) => each.tag === tag && where(each.text))
  }

  /** The first of the first of these tags that is there; what says the same under others is no loss. */
  first(...tags: readonly string[]): CitedText[] {
    const tag = tags.find((each) => this.has(each))
    if (tag === undefined) return []
    const [found, ...others] = this.take(tag)
    for (const { text, at } of others)
      this.notes.add('lost', `a document has one ${tag}; others have no place in it`, at, text)
    if (found !== undefined) this.takeAll((each) => tags.includes(each.tag) && each.text.text === found.text)
    return found === undefined ? [] : [found]
  }

  tellRest(): void {
    for (const { tag, text } of this.left)
      this.notes.add('lost', `the field ${tag} has no place in a document`, text.at, text.text)
  }

  private takeAll(where: (each: { readonly tag: string; readonly text: CitedText }) => boolean): CitedText[] {
    const taken = this.left.filter(where)
    for (const each of taken) this.left.splice(this.left.indexOf(each), 1)
    return taken.map(({ text }) => text)
  }
}
