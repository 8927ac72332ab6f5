import type { Fields } from '../raw-record.ts'
import { Names } from './names.ts'

/** A document, as far as lines need to know it. */
export interface Document {
  readonly id: string
  readonly publisher: string | undefined
  readonly published: string | undefined
  readonly isUnread: boolean
}

/** All documents by id, title and publisher. */
export class Documents {
  readonly titles = new Names()
  private readonly byId = new Map<string, Document>()
  private readonly byPublisher = new Map<string, Document[]>()

  add(id: string, value: Fields): void {
    const text = (field: unknown) => (typeof field === 'string' ? field : undefined)
    const isUnread = value['read'] === 'no' || (value['read'] === undefined && value['knownVia'] !== undefined)
    const publisher = text(value['publisher'])
    const document = { id, publisher, published: text(value['published']), isUnread }
    this.byId.set(id, document)
    this.titles.add(id, text(value['title']) ?? id)
    if (publisher === undefined) return
    const before = this.byPublisher.get(publisher)
    if (before === undefined) this.byPublisher.set(publisher, [document])
    else before.push(document)
  }

  get(id: string): Document | undefined {
    return this.byId.get(id)
  }

  /** What an actor published, but for one document. */
  of(publisher: string, other: string): readonly Document[] {
    return this.byPublisher.get(publisher)?.filter(({ id }) => id !== other) ?? []
  }
}
