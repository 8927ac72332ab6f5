/** A record as a line of a dataset file. */
export interface AwkwardRecord {
  readonly kind: string
  readonly [field: string]: unknown
}

/** Fields beyond those that every record of its kind has here. */
type More = Readonly<Record<string, unknown>>

/** The day on which everything is published unless said otherwise. */
export const DAY = '2020-01-01'

/** The day that comes so many days after the first of 2000. */
export function dayOf(number: number): string {
  return new Date(Date.UTC(2000, 0, 1) + number * 86_400_000).toISOString().slice(0, 10)
}

/** Records of a dataset in the making: each with what no test cares about filled in. */
export class Records {
  readonly all: AwkwardRecord[] = []

  constructor(title: string) {
    this.#put('dataset', title, { format: 1, title })
  }

  actor(id: string, more: More = {}): void {
    this.#put('actor', id, { name: id, type: 'person', ...more })
  }

  source(id: string, more: More = {}): void {
    this.#put('source', id, { title: id, type: 'article', published: DAY, ...more })
  }

  claim(id: string, more: More = {}): void {
    this.#put('claim', id, { text: `${id} is so.`, ...more })
  }

  topic(id: string, more: More = {}): void {
    this.#put('topic', id, { name: id, type: 'concept', ...more })
  }

  statement(id: string, source: string, claim: string, more: More = {}): void {
    this.#put('statement', id, { source, claim, ...more })
  }

  /** A statement in a document of its own, `s…`, which quotes an actor of its own, `a…`, unless it says what it is from. */
  said(number: number | string, claim: string, more: More = {}): void {
    if (more['from'] === undefined) this.actor(`a${number}`)
    this.source(`s${number}`)
    this.statement(`t${number}`, `s${number}`, claim, { from: [`a${number}`], ...more })
  }

  /** A statement in a document of its own that does not say where it has it from. */
  voiced(number: number | string, claim: string): void {
    this.source(`s${number}`)
    this.statement(`t${number}`, `s${number}`, claim)
  }

  relation(type: string, from: string, to: string): void {
    this.all.push({ kind: 'relation', type, from, to })
  }

  assessment(of: string, by: string, more: More): void {
    this.all.push({ kind: 'assessment', of, by, date: DAY, ...more })
  }

  search(id: string, claim: string, more: More): void {
    this.#put('search', id, { for: claim, date: DAY, places: [{ text: 'an archive' }], ...more })
  }

  #put(kind: string, id: string, fields: More): void {
    this.all.push({ kind, id, ...fields })
  }
}

/** The numbers below one. */
export function below(count: number): number[] {
  return Array.from({ length: count }, (_, number) => number)
}
