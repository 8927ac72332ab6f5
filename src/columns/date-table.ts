import { ANY_TIME, spanOf } from '../model/dates.ts'
import type { Span } from '../model/span.ts'

/** Every date that is written anywhere, once: a field holds its number. Number 0 is a date that is missing. */
export interface DateTable {
  readonly length: number
  /** EDTF, as written; empty where it is missing. */
  textAt(number: number): string
  /** The instants that it may mean. */
  spanAt(number: number): Span
}

/** Dates as they come in. */
export class DateCollector implements DateTable {
  private readonly numbers = new Map<string, number>()
  private readonly texts: string[] = ['']
  private readonly spans: Span[] = [ANY_TIME]

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

  textAt(number: number): string {
    return this.texts[number] ?? ''
  }

  spanAt(number: number): Span {
    return this.spans[number] ?? ANY_TIME
  }
}
