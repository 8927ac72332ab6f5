import type { Columns } from '../../columns/columns.ts'
import { ColumnsBuilder } from '../../columns/columns-builder.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { AnyRecord, Kind, KindWithMadeId, RecordOfKind } from '../../model/kinds.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import { makeId } from '../../model/made-ids.ts'
import type { Manifest } from '../../model/manifest.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { Fields, RawKind } from '../raw-record.ts'
import type { LineAt, RecordSink } from '../stream/record-sink.ts'
import { ByteIds } from './byte-ids.ts'
import { orderedRecord } from './field-order.ts'
import { KeptRecords } from './kept-records.ts'
import { QuickReferences, UNSEEN } from './quick-references.ts'
import { QuickRules, ruleKeeper } from './quick-rules.ts'

/** Makes columns of records as they come, and notes whether all is surely well with them. */
export class BulkSink implements RecordSink {
  readonly records = new KeptRecords()
  readonly manifests: Manifest[] = []
  /** Records that are for the rules of their kinds to judge, when all are there. */
  private readonly unsure: { readonly kind: Kind; readonly came: number }[] = []
  /** Whether something may be wrong with what was taken. */
  isSuspect = false
  private readonly ids = new ByteIds((numbers) => this.orderTies(numbers))
  private readonly builder = new ColumnsBuilder(this.ids)
  private readonly references = new QuickReferences(this.ids)
  private readonly rules = new QuickRules((id) => this.kindOf(id))
  private cameByNumber: Uint32Array | undefined
  /** How many records were taken. */
  length = 0

  block(bytes: Uint8Array, offset: number): void {
    this.records.block(bytes, offset)
  }

  record(kind: RawKind, value: Fields, at: LineAt): void {
    if (kind === 'dataset') {
      if (!this.references.isFine(kind, value, -1)) this.isSuspect = true
      this.manifests.push(orderedRecord(kind, value) as unknown as Manifest)
      return
    }
    this.length += 1
    const record = value as unknown as AnyRecord
    const id = record.id as string | undefined
    const number = id === undefined ? this.ids.fresh(madeId(kind, record)) : this.ids.number(id)
    if (this.references.take(number, kind)) this.isSuspect = true
    if (!this.references.isFine(kind, record, number)) this.isSuspect = true
    const isSure = this.rules.isFine(kind, record)
    this.records.add(kind, at)
    const came = this.builder.add(kind, record as RecordOfKind[Kind], number)
    if (!isSure) this.unsure.push({ kind, came })
  }

  misshapen(): void {
    this.isSuspect = true
  }

  /** Whether all that is named is there, and of a kind that may be named there. */
  isWhole(): boolean {
    return this.references.haveCome()
  }

  /** The columns of all that was taken, of which nothing may be wrong. */
  finish(manifest: Manifest): Columns {
    const columns: Columns = this.builder.finish(manifest, (code, row, came) => {
      const kind = KIND_NAMES[code] ?? 'actor'
      const record = this.records.record(kind, came)
      return record.id === undefined ? this.named(columns, kind, row, record) : record
    })
    return columns
  }

  /** Whether the rules find nothing in the records that could not be judged alone. */
  keepsRules(columns: Columns): boolean {
    const keeps = ruleKeeper(columns)
    return this.unsure.every(({ kind, came }) => keeps(kind, this.records.record(kind, came)))
  }

  private named(columns: Columns, kind: Kind, row: number, record: AnyRecord): AnyRecord {
    return { ...record, id: columns.ids.at(columns.recordsOf[kind][row] ?? 0) }
  }

  private kindOf(id: string): Kind | undefined {
    const code = this.references.kindAt(this.ids.number(id))
    return code === UNSEEN ? undefined : KIND_NAMES[code]
  }

  /** Those that say the very same are a problem, which is told where problems are worded. */
  private orderTies(numbers: readonly number[]): readonly number[] {
    this.cameByNumber ??= this.listCame()
    const came = this.cameByNumber
    const texts = numbers.map((number) => {
      const kind = KIND_NAMES[this.references.kindAt(number)] ?? 'statement'
      return { number, text: canonicalJson(this.records.record(kind, came[number] ?? 0)) }
    })
    texts.sort((one, other) => byCodeUnit(one.text, other.text))
    if (texts.some(({ text }, index) => text === texts[index - 1]?.text)) this.isSuspect = true
    return texts.map(({ number }) => number)
  }

  private listCame(): Uint32Array {
    const came = new Uint32Array(this.ids.length)
    for (const kind of Object.keys(makeId) as KindWithMadeId[]) {
      const count = this.builder.countOf(kind)
      for (let at = 0; at < count; at++) came[this.builder.numberAt(kind, at)] = at
    }
    return came
  }
}

function madeId(kind: Kind, record: AnyRecord): string {
  return makeId[kind as KindWithMadeId](record as never)
}
