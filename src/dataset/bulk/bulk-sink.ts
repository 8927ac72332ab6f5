import { ColumnsBuilder } from '../../columns/columns-builder.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { AnyRecord, Kind, KindWithMadeId, RecordOfKind } from '../../model/kinds.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import { makeId } from '../../model/made-ids.ts'
import type { Manifest } from '../../model/manifest.ts'
import { byCodeUnit } from '../../model/order.ts'
import { orderedRecord } from '../check/field-order.ts'
import type { Fields, RawKind } from '../raw-record.ts'
import type { LineAt, RecordSink } from '../stream/record-sink.ts'
import { Arrivals } from './arrivals.ts'
import { ByteIds } from './byte-ids.ts'
import type { Came } from './quick-cycles.ts'
import { QuickReferences } from './quick-references.ts'
import { QuickRules } from './quick-rules.ts'

/** What ought to be a record, by the position of its line. */
export interface LineOf {
  readonly kind: RawKind
  readonly position: number
}

/** Makes columns of records as they come, and notes what may be wrong with them: what it is, is for `bulkProblems` to say. */
export class BulkSink implements RecordSink {
  readonly ids = new ByteIds((numbers) => this.orderTies(numbers))
  readonly builder = new ColumnsBuilder(this.ids)
  readonly arrivals = new Arrivals(this.ids)
  readonly references = new QuickReferences(this.ids, this.arrivals)
  /** What ought to be a manifest; the records of those whose shape is right. */
  readonly manifests: (LineOf & { readonly manifest?: Manifest })[] = []
  /** Whose id somebody else had before. */
  readonly duplicates: LineOf[] = []
  /** Records that are for the rules of their kinds to judge, when all are there. */
  readonly unsure: Came[] = []
  /** Records of made ids that say the very same, in groups; known when ids are sorted. */
  readonly repeated: (readonly LineOf[])[] = []
  /** Whether somebody names whom he may not. */
  namesBadly = false
  /** How many records were taken, those of a wrong shape included. */
  length = 0
  private readonly rules = new QuickRules((id) => this.arrivals.kindOf(id))

  get records(): Arrivals['records'] {
    return this.arrivals.records
  }

  block(bytes: Uint8Array, offset: number, line: number): void {
    this.records.block(bytes, offset, line)
  }

  record(kind: RawKind, value: Fields, at: LineAt): void {
    if (kind === 'dataset') {
      if (!this.references.isFine(kind, value, -1)) this.namesBadly = true
      const manifest = orderedRecord(kind, value) as unknown as Manifest
      this.manifests.push({ kind, position: this.records.positionOf(at), manifest })
      return
    }
    this.length += 1
    const record = value as unknown as AnyRecord
    const id = record.id as string | undefined
    const number = id === undefined ? this.ids.fresh(madeId(kind, record)) : this.ids.number(id)
    const came = this.builder.countOf(kind)
    this.records.add(kind, at)
    if (this.arrivals.take(number, kind, came)) this.duplicates.push({ kind, position: this.records.positionOf(at) })
    if (!this.references.isFine(kind, record, number)) this.namesBadly = true
    if (!this.rules.isFine(kind, record)) this.unsure.push({ kind, came })
    this.builder.add(kind, record as RecordOfKind[Kind], number)
  }

  misshapen(kind: RawKind, value: unknown, at: LineAt): void {
    const line = { kind, position: this.records.positionOf(at) }
    if (kind === 'dataset') {
      this.manifests.push(line)
      return
    }
    this.length += 1
    const { id } = value as { readonly id?: unknown }
    if (typeof id === 'string' && this.arrivals.takeMisshapen(id, kind, at)) this.duplicates.push(line)
  }

  private orderTies(numbers: readonly number[]): readonly number[] {
    const texts = numbers.map((number) => {
      const kind = KIND_NAMES[this.arrivals.kindAt(number)] ?? 'statement'
      const came = this.arrivals.cameAt(number)
      const position = this.records.positionAt(kind, came)
      return { number, kind, position, text: canonicalJson(this.records.record(kind, came)) }
    })
    texts.sort((one, other) => byCodeUnit(one.text, other.text))
    if (texts.some(({ text }, index) => text === texts[index - 1]?.text)) this.repeated.push(texts)
    return texts.map(({ number }) => number)
  }
}

function madeId(kind: Kind, record: AnyRecord): string {
  return makeId[kind as KindWithMadeId](record as never)
}
