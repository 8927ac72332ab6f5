import { either } from '../words.ts'
import type { ChainLine, ToldStatement } from './chain-line.ts'
import type { Fault } from './line.ts'
import type { TakenIds } from './made-id.ts'
import type { Known, Meant } from './meaning.ts'
import { Passings } from './passings.ts'
import { anyOf } from './people.ts'
import type { SaidItem } from './said-item.ts'
import type { Said, Statements } from './statements.ts'
import type { Unread } from './unread.ts'

/** What lines come from: ids, and the documents, statements and unnamed actors that are made on the way. */
export class Chains {
  readonly told: ToldStatement[] = []
  /** Whom they pass through. */
  readonly passings: Passings
  readonly unread = new Map<string, Unread & { readonly line: ChainLine; readonly link: number }>()
  readonly faults: { readonly item: SaidItem; readonly fault: Fault }[] = []
  private readonly known: Known
  private readonly statements: Statements
  private readonly done = new Map<ChainLine, readonly string[]>()

  constructor(known: Known, statements: Statements, ids: TakenIds) {
    this.known = known
    this.statements = statements
    this.passings = new Passings(known, ids)
  }

  /** Where the statement of a line comes from: nothing where it names nobody. */
  fromOf(line: ChainLine): readonly string[] | undefined {
    if (line.links.length === 0) return undefined
    const known = this.done.get(line)
    if (known !== undefined) return known
    this.done.set(line, [])
    const from = this.linkOf(line, 0, line.source)
    this.done.set(line, from)
    return from
  }

  /** What a link names, in the eyes of the document in which it stands. */
  private linkOf(line: ChainLine, index: number, document: string): readonly string[] {
    const link = line.links[index] ?? []
    if (index === line.links.length - 1) return link.flatMap((meant) => this.endOf(line, meant, document))
    const [first, second] = link
    if (first === undefined) return []
    if (second !== undefined) {
      const names = either(link.map(({ who }) => who.name))
      return this.refuse(
        line,
        second,
        `only one document can have it from somebody else, and "${names}" are several: give each a line of its own`,
      )
    }
    const statement = this.throughOf(line, index, first, document)
    return statement === undefined ? [] : [this.statements.idOf(statement)]
  }

  /** The statement of what a link in the middle names, that comes from what the next one names. */
  private throughOf(line: ChainLine, index: number, meant: Meant, document: string): Said | undefined {
    const { claim } = line
    const unread = this.passings.unread(line, meant)
    if (unread !== undefined) {
      if (!this.unread.has(unread.id)) this.unread.set(unread.id, { ...unread, line, link: index })
      return this.tell(line, index, unread.id)
    }
    if (meant.kind === 'statement' || meant.kind === 'unnamed') {
      this.refuse(
        line,
        meant,
        `"${meant.who.name}" is a statement, which says by itself where it comes from: end the line here`,
      )
      return undefined
    }
    const documents =
      meant.kind === 'source' ? [meant.id] : this.known.documents.of(meant.id, document).map(({ id }) => id)
    const fitting = documents.flatMap((id) => {
      const next = this.linkOf(line, index + 1, id)
      return this.statements
        .of(id, claim)
        .filter((said) => next.length > 0 && next.every((each) => said.from().includes(each)))
    })
    const one = this.only(line, meant, fitting)
    if (one !== undefined || fitting.length > 0) return this.checkTerms(line, index, one, meant)
    const open = documents.filter((id) => this.known.documents.get(id)?.isUnread)
    if (open.length === 1 && open[0] !== undefined) return this.tell(line, index, open[0])
    const next = line.links[index + 1]?.map(({ who }) => who.name) ?? []
    const where =
      documents.length === 1
        ? `${documents[0]} was read, and nothing in it has`
        : `nothing in ${documents.join(', ')} has`
    this.refuse(
      line,
      meant,
      `"${meant.who.name}": ${where} this from ${either(next)}: add that line there, or end this one at "${meant.who.name}"`,
    )
    return undefined
  }

  /** The statement that a line tells of a document that nobody read. */
  private tell(line: ChainLine, index: number, source: string): Said {
    const { claim, polarity, response } = line
    const from = this.linkOf(line, index + 1, source)
    const terms = index + 2 === line.links.length ? line.terms : undefined
    const before = this.statements.of(source, claim).find((said) => {
      return (
        said.polarity === polarity &&
        said.from().join() === from.join() &&
        (terms === undefined || said.terms === terms)
      )
    })
    if (before !== undefined) return before
    const said = {
      source,
      claim,
      polarity,
      response,
      terms,
      from: () => from,
      chosen: undefined,
      line,
      link: index + 1,
    }
    this.told.push(said)
    this.statements.add(said)
    return said
  }

  /** What the last link of a line comes down to: for a publisher its statement of the claim, else its only document. */
  private endOf(line: ChainLine, meant: Meant, document: string): readonly string[] {
    const { who } = meant
    if (meant.kind === 'unnamed') return [this.passings.unnamedId(line, meant, document)]
    if (meant.kind === 'statement' || who.as === 'source' || who.as === 'itself') return [meant.id]
    const unread = meant.kind === 'actor' ? this.passings.unread(line, meant) : undefined
    const documents =
      meant.kind === 'source'
        ? [meant.id]
        : [
            ...this.known.documents.of(meant.id, document).map(({ id }) => id),
            ...(unread === undefined ? [] : [unread.id]),
          ]
    const said = documents.flatMap((id) => this.statements.of(id, line.claim))
    const alike = said.filter(({ polarity }) => polarity === line.polarity)
    const one = this.only(line, meant, alike.length > 0 ? alike : said)
    if (one !== undefined) return [this.statements.idOf(one)]
    if (said.length > 0) return []
    if (documents.length > 1) return this.refuse(line, meant, anyOf(who, documents).message)
    return [documents[0] ?? meant.id]
  }

  /** The only one of several statements; where there are more, they are told. */
  private only(line: ChainLine, meant: Meant, said: readonly Said[]): Said | undefined {
    const [one, second] = said
    if (second === undefined) return one
    this.refuse(
      line,
      meant,
      anyOf(
        meant.who,
        said.map((each) => this.nameOf(each)),
      ).message,
    )
    return undefined
  }

  private nameOf(said: Said): string {
    return said.chosen ?? said.source
  }

  /** Terms belong to the statement of whoever was told: where that has a line of its own, they stand there. */
  private checkTerms(line: ChainLine, index: number, said: Said | undefined, { who }: Meant): Said | undefined {
    const isLast = index + 2 === line.links.length
    if (!isLast || line.terms === undefined || said === undefined || said.terms === line.terms) return said
    const mark = line.item.line.marks.fields.find(({ field }) => field === 'terms')
    const message = `"${line.terms}" is for the statement of ${who.name} to say, which stands in ${said.source}: write it there`
    this.faults.push({ item: line.item, fault: { code: 'says-mark', message, at: mark?.at ?? who.at } })
    return undefined
  }

  private refuse({ item }: ChainLine, { who }: Meant, message: string): readonly string[] {
    const code = /is any of/.test(message) ? 'ambiguous-name' : 'says-line'
    if (!this.faults.some(({ item: other, fault }) => other === item && fault.at[0] === who.at[0])) {
      this.faults.push({ item, fault: { code, message, at: who.at } })
    }
    return []
  }
}
