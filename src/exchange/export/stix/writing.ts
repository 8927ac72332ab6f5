import { type Dataset, everyRecord } from '../../../model/dataset.ts'
import { isAbove, type Tlp } from '../../../model/fields.ts'
import type { AnyRecord, Kind } from '../../../model/kinds.ts'
import type { Source } from '../../../model/source.ts'
import type { Statement } from '../../../model/statement.ts'
import { EXTENSION_ID } from '../../stix/extension.ts'
import { TLP_MARKINGS } from '../../stix/tlp-markings.ts'
import { uuid5 } from '../../stix/uuid.ts'
import { instantOf, UNKNOWN_INSTANT } from './instants.ts'
import { stixTypeOf } from './stix-types.ts'

/** An object of STIX. */
export type StixObject = { readonly type: string; readonly id: string; readonly [property: string]: unknown }

/** What a record says of itself that every object has. */
interface Marked {
  readonly id: string
  readonly recorded?: string | undefined
  readonly recordedBy?: string | undefined
  readonly tlp?: Tlp | undefined
}

/** The objects of a dataset while they are written: how records are called there, and what may be said of them. */
export class StixWriting {
  readonly dataset: Dataset
  readonly datasetId: string
  private readonly statements = new Map<string, Statement[]>()
  private readonly known = new Map<
    string,
    { readonly kind: Kind; readonly record: AnyRecord; readonly stixId: string }
  >()

  constructor(dataset: Dataset) {
    this.dataset = dataset
    this.datasetId = `identity--${uuid5(`${dataset.manifest.id}/`)}`
    for (const { kind, record } of everyRecord(dataset)) {
      const stixId = `${stixTypeOf(kind, record)}--${uuid5(`${dataset.manifest.id}/${record.id}`)}`
      this.known.set(record.id, { kind, record, stixId })
      if (kind === 'statement') this.addStatement(record)
    }
  }

  private addStatement(statement: Statement): void {
    const known = this.statements.get(statement.source)
    if (known === undefined) this.statements.set(statement.source, [statement])
    else known.push(statement)
  }

  /** The statements that stand in a document. */
  statementsIn(source: string): readonly Statement[] {
    return this.statements.get(source) ?? []
  }

  /** The document that another is a copy of. */
  originalOf(source: string): string | undefined {
    return (this.known.get(source)?.record as Source | undefined)?.republishes
  }

  /** The properties that every object has, and the whole record as our extension. */
  common(kind: Kind | 'dataset', record: Marked, made?: string): StixObject {
    const id = kind === 'dataset' ? this.datasetId : this.idOf(record.id)
    const created = made ?? instantOf(record.recorded) ?? UNKNOWN_INSTANT
    const type = id.slice(0, id.indexOf('--'))
    const by = record.recordedBy === undefined ? this.datasetId : this.idOf(record.recordedBy)
    return {
      type,
      spec_version: '2.1',
      id,
      ...(kind === 'dataset' ? {} : { created_by_ref: by }),
      created,
      modified: created,
      ...(record.tlp === undefined ? {} : { object_marking_refs: [TLP_MARKINGS[record.tlp]] }),
      extensions: {
        [EXTENSION_ID]: { extension_type: type === 'x-hearsay-topic' ? 'new-sdo' : 'property-extension', kind, record },
      },
    }
  }

  /** The id of the object that stands for a record. */
  idOf(id: string): string {
    return this.known.get(id)?.stixId ?? this.datasetId
  }

  /** The objects of records, each once; that of the dataset where there are none, since lists in STIX are never empty. */
  refs(ids: readonly (string | undefined)[]): readonly string[] {
    const found = new Set(ids.flatMap((id) => (id === undefined ? [] : [this.idOf(id)])))
    return found.size === 0 ? [this.datasetId] : [...found]
  }

  /** What a record is called in a text that may travel as far as another may: one that may not travel so far is not named. */
  called(id: string, level: Tlp | undefined): string {
    const { record } = this.known.get(id) ?? {}
    if (record === undefined || isAbove(record.tlp, level ?? 'clear')) return '(not named here)'
    if ('title' in record) return `“${record.title}”`
    if ('name' in record) return record.name
    if ('text' in record) return record.text
    return 'source' in record ? this.called(record.source, level) : id
  }
}
