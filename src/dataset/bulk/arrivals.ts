import { KIND_CODES } from '../../columns/columns.ts'
import type { AnyRecord, Kind } from '../../model/kinds.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import type { Entry, Holder, Holders } from '../check/entries.ts'
import type { RawRecord } from '../raw-record.ts'
import type { LineAt } from '../stream/record-sink.ts'
import type { ByteIds } from './byte-ids.ts'
import { KeptRecords } from './kept-records.ts'

/** No kind: of an id that no record has had so far. */
export const UNSEEN = 255

/** No record: of an id that one has whose shape is wrong. */
const MISSHAPEN = 0xff_ff_ff_ff

/** What an id may be that is kept as bytes; those of records whose shape is right are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: any but NUL.
const IN_BYTES = /^[\x01-\x7f]+$/

/** Who has come: the first that had each id, by the number by which the id came. */
export class Arrivals implements Holders {
  readonly records = new KeptRecords()
  private readonly ids: ByteIds
  private kinds = new Uint8Array(1 << 8).fill(UNSEEN)
  /** How many of its kind came before it. */
  private came = new Uint32Array(1 << 8)
  /** Who has an id, and a wrong shape: the position of the line. */
  private readonly misshapen = new Map<string, { readonly kind: Kind; readonly position: number }>()

  constructor(ids: ByteIds) {
    this.ids = ids
  }

  kindAt(number: number): number {
    return this.kinds[number] ?? UNSEEN
  }

  cameAt(number: number): number {
    return this.came[number] ?? 0
  }

  kindOf(id: string): Kind | undefined {
    return KIND_NAMES[this.kindAt(this.ids.find(id))] ?? this.misshapen.get(id)?.kind
  }

  /** Notes who has an id; returns whether somebody else had it before. */
  take(number: number, kind: Kind, came: number): boolean {
    if (number >= this.kinds.length) this.grow(number)
    if (this.kinds[number] !== UNSEEN) return true
    this.kinds[number] = KIND_CODES[kind]
    this.came[number] = came
    return false
  }

  /** Notes that somebody of a wrong shape has an id; returns whether somebody else had it before. */
  takeMisshapen(id: string, kind: Kind, at: LineAt): boolean {
    if (this.kindOf(id) !== undefined) return true
    this.misshapen.set(id, { kind, position: this.records.positionOf(at) })
    if (IN_BYTES.test(id)) this.take(this.ids.number(id), kind, MISSHAPEN)
    return false
  }

  get(id: string): Holder | undefined {
    const wrong = this.misshapen.get(id)
    if (wrong !== undefined) return { kind: wrong.kind, raw: this.records.rawAt(wrong.kind, wrong.position) }
    const number = this.ids.find(id)
    const kind = KIND_NAMES[this.kindAt(number)]
    return kind && this.holder(kind, this.cameAt(number))
  }

  *[Symbol.iterator](): Generator<readonly [id: string, holder: Pick<Holder, 'kind'>]> {
    for (let number = 0; number < this.ids.length; number++) {
      const kind = KIND_NAMES[this.kindAt(number)]
      if (kind !== undefined && this.ids.isNamed(number)) yield [this.ids.at(number), { kind }]
    }
    for (const [id, holder] of this.misshapen) if (!IN_BYTES.test(id)) yield [id, holder]
  }

  /** A record, and what it was read from, each when it is asked for. */
  entry(kind: Kind, came: number): Entry {
    return this.holder(kind, came) as Entry
  }

  private holder(kind: Kind, came: number): Holder {
    const { records } = this
    return {
      kind,
      get raw(): RawRecord {
        return records.rawAt(kind, records.positionAt(kind, came))
      },
      get record(): AnyRecord {
        return records.record(kind, came)
      },
    }
  }

  private grow(number: number): void {
    const length = Math.max(this.kinds.length * 2, number + 1)
    const [kinds, came] = [new Uint8Array(length).fill(UNSEEN), new Uint32Array(length)]
    kinds.set(this.kinds)
    came.set(this.came)
    ;[this.kinds, this.came] = [kinds, came]
  }
}
