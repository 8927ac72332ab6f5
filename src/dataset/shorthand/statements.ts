import { groupBy } from '../../model/order.ts'
import type { Fields, RawRecord } from '../raw-record.ts'
import type { TakenIds } from './made-id.ts'

/** A statement, as far as others need to know it to refer to it. */
export interface Said {
  readonly source: string
  readonly claim: string
  readonly polarity: string
  readonly terms: string | undefined
  /** Where it comes from: known at once in the full form, in the short form once it is looked for. */
  readonly from: () => readonly string[]
  /** The id that it was given. */
  readonly chosen: string | undefined
}

/** All statements by the document that they stand in and the claim, and the ids of those that others refer to. */
export class Statements {
  private readonly bySourceAndClaim = new Map<string, Said[]>()
  private readonly made = new Map<Said, string>()
  private readonly ids: TakenIds

  constructor(ids: TakenIds) {
    this.ids = ids
  }

  add(said: Said): void {
    const key = `${said.source} ${said.claim}`
    const before = this.bySourceAndClaim.get(key)
    if (before === undefined) this.bySourceAndClaim.set(key, [said])
    else before.push(said)
  }

  of(source: string, claim: string): readonly Said[] {
    return this.bySourceAndClaim.get(`${source} ${claim}`) ?? []
  }

  /** The id of a statement that another refers to: its own, or one made of its document and claim. */
  idOf(said: Said): string {
    const known = said.chosen ?? this.made.get(said)
    if (known !== undefined) return known
    const id = this.ids.take(`${said.source}.${said.claim}`)
    this.made.set(said, id)
    return id
  }

  /** The id that a statement got because another refers to it. */
  madeId(said: Said): string | undefined {
    return this.made.get(said)
  }
}

/** The statements of the full form that can be referred to: those whose document and claim are there as text. */
export function writtenStatements(raws: readonly RawRecord[]): Map<RawRecord, Said> {
  const found = new Map<RawRecord, Said>()
  for (const raw of groupBy(raws, ({ kind }) => kind).get('statement') ?? []) {
    const { id, source, claim, polarity, terms, from } = (raw.value ?? {}) as Fields
    if (typeof source !== 'string' || typeof claim !== 'string') continue
    const ids = Array.isArray(from) ? from.filter((each) => typeof each === 'string') : []
    const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
    found.set(raw, {
      source,
      claim,
      polarity: text(polarity) ?? 'affirms',
      terms: text(terms),
      from: () => ids,
      chosen: text(id),
    })
  }
  return found
}
