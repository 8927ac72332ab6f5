import { ANY_TIME, parseInstant, spanOf } from '../model/dates.ts'
import type { Span } from '../model/span.ts'

/** Every date that is written anywhere, once: a field holds its number. Number 0 is a date that is missing. */
export interface DateTable {
  readonly length: number
  /** EDTF, as written; empty where it is missing. */
  textAt(number: number): string
  /** The instants that it may mean. */
  spanAt(number: number): Span
}

/** So many instants are remembered: most records were recorded on the days of others. */
const MOST_INSTANTS = 50_000

/** Dates as they come in. */
export class DateCollector implements DateTable {
  private readonly numbers = new Map<string, number>()
  private readonly texts: string[] = ['']
  private readonly spans: Span[] = [ANY_TIME]
  private readonly instants = new Map<string, number>()

  get length(): number {
    return this.texts.length
  }

  number(edtf: string | undefined): number {
    if (edtf === undefined) return 0
    const known = this.numbers.get(edtf)
    if (known !== undefined) return known
    this.numbers.set(edtf, this.texts.length)
    this.spans.push(spanOf(edtf))
    return this.texts.push(edtf) - 1
  }

  /** When something was recorded, in seconds; of a text that came before, as it was read then. */
  instant(text: string): number {
    const known = this.instants.get(text)
    if (known !== undefined) return known
    const instant = parseInstant(text)
    if (this.instants.size >= MOST_INSTANTS) this.instants.clear()
    this.instants.set(text, instant)
    return instant
  }

  textAt(number: number): string {
    return this.texts[number] ?? ''
  }

  spanAt(number: number): Span {
    return this.spans[number] ?? ANY_TIME
  }
}
