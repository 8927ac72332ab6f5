import type { Kind } from '../../model/kinds.ts'
import type { Fields, RawRecord } from '../raw-record.ts'
import { isMap } from '../read/foreign.ts'
import type { TakenIds } from './made-id.ts'
import { Names } from './names.ts'
import { People } from './people.ts'

/** The records that have an id, as they are written. */
export class WrittenRecords {
  /** The kind of each, by id; of several with one id the first counts. */
  readonly kinds = new Map<string, Kind>()
  readonly topics = new Names()
  private readonly raws: readonly RawRecord[]

  constructor(raws: readonly RawRecord[]) {
    this.raws = raws
    for (const { kind, value } of raws) {
      const id = isMap(value) ? value['id'] : undefined
      const isRecord = kind !== 'dataset' && kind !== 'tour' && kind !== 'retired' && kind !== 'defaults'
      if (isRecord && typeof id === 'string' && !this.kinds.has(id)) this.kinds.set(id, kind)
    }
    for (const { id, value } of this.ofKind('topic')) this.topics.add(id, String(value['name'] ?? id))
  }

  *ofKind(kind: Kind): Generator<{ readonly id: string; readonly value: Fields }> {
    for (const raw of this.raws) {
      if (raw.kind === kind && isMap(raw.value) && typeof raw.value['id'] === 'string')
        yield { id: raw.value['id'], value: raw.value }
    }
  }

  /** All actors by name; more are added as they are named. */
  people(ids: TakenIds): People {
    const people = new People(ids)
    for (const { id, value } of this.ofKind('actor')) {
      // Somebody unnamed is known by an id, never by a descriptor.
      if (value['anonymous'] !== true && typeof value['name'] === 'string') people.names.add(id, value['name'])
    }
    return people
  }
}
