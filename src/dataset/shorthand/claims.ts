import { nearest } from '../../algorithm/nearest-word.ts'
import { formatPlace } from '../../errors.ts'
import type { Fault, MarkedQuantity, Piece } from './line.ts'
import { idOfSentence, type TakenIds } from './made-id.ts'
import type { Names } from './names.ts'
import { isClaimId } from './read-line.ts'
import { readSentence, type Tag } from './read-sentence.ts'
import type { SaidItem } from './said-item.ts'

/** A claim that stands in a line, as the full form has it, but for what it is about. */
export interface WordedClaim {
  readonly id: string
  readonly text: string
  /** The line that words it; of several that say the same sentence the first. */
  readonly item: SaidItem
  /** Its id was made, so that nothing may refer to it. */
  readonly isMade: boolean
  readonly about: readonly { readonly id: string; readonly tag: Tag }[]
  readonly quantity: { readonly value: object; readonly marked: MarkedQuantity } | undefined
}

/** What names in sentences and figures are looked up in. */
export interface Subjects {
  /** Actors and topics. */
  readonly named: Names
  readonly topics: Names
  /** Whether any record has that id. */
  isId(id: string): boolean
  /** The id itself, or what it became where it was retired. */
  current(id: string): string
}

/** The claims that lines word, and which claim each line states. */
export class Claims {
  readonly worded = new Map<string, WordedClaim>()
  /** Lines that word a claim again, and say nothing. */
  readonly refused = new Set<SaidItem>()
  readonly faults: { readonly item: SaidItem; readonly fault: Fault }[] = []
  private readonly ids: TakenIds
  private readonly subjects: Subjects
  private readonly bySentence: Map<string, string>

  /** @param written the texts of claims of the full form, and their ids */
  constructor(written: Iterable<readonly [text: string, id: string]>, subjects: Subjects, ids: TakenIds) {
    this.bySentence = new Map(written)
    this.subjects = subjects
    this.ids = ids
  }

  /** Takes the claims of lines that have an id before their sentence: these are looked for first. */
  addNamed(items: readonly SaidItem[]): void {
    for (const item of items) {
      if (item.id === undefined) continue
      const before = this.worded.get(item.id)
      if (before !== undefined) {
        this.refuseSecond(item, before)
        continue
      }
      const claim = this.word(item, item.id, false)
      if (!this.bySentence.has(claim.text)) this.bySentence.set(claim.text, claim.id)
    }
  }

  /** The id of the claim that a line states: its own, the one that it names, or one made of its sentence. */
  claimOf(item: SaidItem): string {
    const { said, marks } = item.line
    if (item.id !== undefined) return item.id
    const isId = isClaimId(said.text)
    if (isId && marks.quantity !== undefined) this.refuseFigure(item, marks.quantity)
    if (isId) return this.subjects.current(said.text)
    const { text } = readSentence(said)
    const known = this.bySentence.get(text)
    if (known !== undefined) {
      if (marks.quantity !== undefined) this.refuseFigure(item, marks.quantity)
      return known
    }
    const claim = this.word(item, this.ids.take(idOfSentence(text)), true)
    this.bySentence.set(text, claim.id)
    return claim.id
  }

  private word(item: SaidItem, id: string, isMade: boolean): WordedClaim {
    const { said, marks } = item.line
    const { text, tags, faults } = readSentence(said)
    for (const fault of faults) this.faults.push({ item, fault })
    const seen = new Set<string>()
    const about = tags.flatMap((tag) => {
      const subject = this.subjectOf(tag)
      if (typeof subject !== 'string') {
        this.faults.push({ item, fault: subject })
        return []
      }
      if (seen.has(subject)) return []
      seen.add(subject)
      return [{ id: subject, tag }]
    })
    const quantity = marks.quantity && this.figureOf(item, marks.quantity)
    const claim = {
      id,
      text,
      item,
      isMade,
      about,
      quantity: quantity && marks.quantity && { value: quantity, marked: marks.quantity },
    }
    this.worded.set(id, claim)
    return claim
  }

  private subjectOf({ text, at, isName }: Tag): string | Fault {
    const { named, isId, current } = this.subjects
    if (!isName && isId(current(text))) return current(text)
    const found = named.find(text)
    if (found.length > 1)
      return { code: 'ambiguous-name', message: `"${text}" is any of ${found.join(', ')}: name one`, at }
    if (found[0] !== undefined) return found[0]
    const near = isName ? named.near(text) : nearest(text, named.ids())
    const hint =
      near === undefined
        ? 'add it to "topics" or "actors"'
        : `did you mean ${isName ? `${named.name(near)} (${near})` : near}?`
    const message = `"@${isName ? `[${text}]` : text}" is nobody and nothing yet`
    const among = () => [...named.ids()].map((id) => `@${id}`)
    return { code: 'unknown-name', message, hint, at, ...(isName ? {} : { meant: { written: `@${text}`, among } }) }
  }

  private figureOf(item: SaidItem, { measure, of, figures }: MarkedQuantity): object | undefined {
    const { topics, named } = this.subjects
    const find = (piece: Piece, names: Names, section: string): string | undefined => {
      const found = names.find(piece.text)
      if (found.length === 1) return found[0]
      const message =
        found.length > 1
          ? `"${piece.text}" is any of ${found.join(', ')}: name one`
          : `"${piece.text}" is nothing yet that a figure can be of: add it to ${section}, or fix the mark`
      this.faults.push({
        item,
        fault: { code: found.length > 1 ? 'ambiguous-name' : 'unknown-name', message, at: piece.at },
      })
      return undefined
    }
    const found = find(measure, topics, '"topics"')
    const whose = of && find(of, named, '"actors" or "topics"')
    if (found === undefined || (of !== undefined && whose === undefined)) return undefined
    return { measure: found, ...(whose === undefined ? {} : { of: whose }), ...figures }
  }

  private refuseSecond(item: SaidItem, { id, item: { raw, path } }: WordedClaim): void {
    this.refused.add(item)
    const where = formatPlace(raw.at.place(path))
    const message = `"${id}" is worded already, at ${where}: write "${id}" alone to say it again`
    this.faults.push({ item, fault: { code: 'duplicate-id', message, at: item.line.id?.at ?? item.line.said.at } })
  }

  private refuseFigure(item: SaidItem, { text, at }: MarkedQuantity): void {
    const message = `"${text}" belongs to the claim, which is worded elsewhere: write the figure there`
    this.faults.push({ item, fault: { code: 'says-mark', message, at } })
  }
}
