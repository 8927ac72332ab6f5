import type { ChainLine, Unnamed } from './chain-line.ts'
import { idOfName, type TakenIds } from './made-id.ts'
import type { Known, Meant } from './meaning.ts'
import { type Passing, type Unread, unreadDocuments } from './unread.ts'

/** Whom lines pass through on the way to an end: documents that nobody read, and people without a name. */
export class Passings {
  readonly unnamed = new Map<string, Unnamed>()
  private readonly known: Known
  private readonly ids: TakenIds
  private unreadOf: (passing: Passing) => Unread | undefined = () => undefined

  constructor(known: Known, ids: TakenIds) {
    this.known = known
    this.ids = ids
  }

  /** Finds the documents that nobody read, of all lines together, before it is asked where each comes from. */
  prepare(lines: readonly ChainLine[]): void {
    const passings = lines.flatMap((line) =>
      line.links.slice(0, -1).flatMap(([meant]) => this.passing(line, meant) ?? []),
    )
    const isPassed = new Set(
      passings.filter(({ isPublisher }) => isPublisher).map(({ through, claim }) => `${through} ${claim}`),
    )
    // Who only names the publisher most likely means the same report.
    const ends = lines.flatMap((line) => (line.links.at(-1) ?? []).flatMap((meant) => this.passing(line, meant) ?? []))
    const joining = ends.filter(({ through, claim, isPublisher }) => isPublisher && isPassed.has(`${through} ${claim}`))
    const { people, documents } = this.known
    this.unreadOf = unreadDocuments([...passings, ...joining], {
      nameOf: (id) =>
        [...this.unnamed.values()].find((each) => each.id === id)?.meant.who.name ?? people.names.name(id),
      publishedOf: (source) => documents.get(source)?.published,
      ids: this.ids,
    })
  }

  /** The document that nobody read through which a line passes, where it names somebody who has none that was read. */
  unread(line: ChainLine, meant: Meant): Unread | undefined {
    const passing = this.passing(line, meant)
    return passing && this.unreadOf(passing)
  }

  private passing(line: ChainLine, meant: Meant | undefined): Passing | undefined {
    if (meant === undefined || meant.kind === 'source' || meant.kind === 'statement' || meant.who.as !== undefined)
      return undefined
    const { source, claim } = line
    if (meant.kind === 'unnamed')
      return { source, claim, through: this.unnamedId(line, meant, source), isPublisher: false }
    if (this.known.documents.of(meant.id, source).length > 0) return undefined
    return { source, claim, through: meant.id, isPublisher: this.known.publishes(meant.id) }
  }

  /** The id of somebody unnamed in a document, who is nobody else in any other. */
  unnamedId(line: ChainLine, meant: Meant & { readonly kind: 'unnamed' }, document: string): string {
    const key = `${document} ${meant.who.name.toLowerCase()}`
    const known = this.unnamed.get(key)
    if (known !== undefined) return known.id
    const id = this.ids.take(`${document}.${idOfName(meant.who.name)}`)
    this.unnamed.set(key, { id, meant, line })
    return id
  }
}
