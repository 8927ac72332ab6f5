import { type Dataset, datasetOfKinds, everyRecord } from '../../model/dataset.ts'
import { isAbove, type Tlp } from '../../model/fields.ts'
import type { Kind } from '../../model/kinds.ts'
import type { Manifest } from '../../model/manifest.ts'
import { byCodeUnit, groupBy } from '../../model/order.ts'
import { withReferences } from '../../model/references.ts'
import { withoutRetired } from '../../model/retired.ts'
import { withTours } from '../../model/tour.ts'
import { cleanedIds, type KindedRecord, numberOf, standInIds } from './new-ids.ts'
import { withoutPassages } from './passages.ts'
import { countPrivateFields, withoutPrivateFields } from './private-fields.ts'
import { settledIds } from './settled-ids.ts'
import { manifestStandIn, standInOf } from './stand-in.ts'
import { stepsIn, toursLeft } from './tours-left.ts'
import { type Traces, tracesOf } from './traces.ts'

/** What may travel of records that may. */
export interface WithholdOptions {
  /** Whether extension fields, notes and rationales stay. */
  readonly keepNotes?: boolean | undefined
}

/** A dataset as it may travel, and what was changed for it. */
export interface Withheld {
  readonly level: Tlp
  readonly dataset: Dataset
  /** The new ids of records whose ids changed, by their old ones. */
  readonly renamed: ReadonlyMap<string, string>
  /** The kinds of the records in whose place a stand-in stands, by its id. */
  readonly standIns: ReadonlyMap<string, Kind>
  /** By new ids, how many private fields were left out of other records, where any were. */
  readonly fields: ReadonlyMap<string, number>
  /** The new ids of other records from which was taken what gives those away that are withheld. */
  readonly traces: ReadonlySet<string>
  /** Whether a stand-in stands for the manifest, and how many private fields it had otherwise. */
  readonly manifest: { readonly isStandIn: boolean; readonly fields: number }
  /** How many steps of tours were left out: their views name what is withheld, or all tours are. */
  readonly tourSteps: number
}

/**
 * The dataset as it may travel at a level of the Traffic Light Protocol. In the place of each record that is marked above it stands one,
 * `withheld-1` and on, of the same kind, with its type, ties and dates, and without its texts, addresses and id. From all others
 * extension fields, notes and rationales are left out; passages as printed in a document, or about a claim, that is withheld; and, as
 * `[withheld]`, ids, names, titles and addresses of what is withheld, to the letter, also in ids. A step of a tour whose view names what is
 * withheld is left out.
 *
 * Of all claims `support`, `trace`, `impact`, `status` and `breaks` are what they were under the new ids, in every view. Where an answer
 * picks one of several that are as good, by order of id, it may pick another one; where that would change what it says (the latest of two
 * verdicts of one day), others get new ids too, `tied-1-1` and on, so that it does not. O(n log n), and the passes that ties need.
 *
 * @see https://www.first.org/tlp/ FIRST, Traffic Light Protocol 2.0
 */
export function withholdAbove(dataset: Dataset, level: Tlp, options: WithholdOptions = {}): Withheld {
  const all = [...everyRecord(dataset)] as KindedRecord[]
  const above = all.filter(({ record }) => isAbove(record.tlp, level))
  const others = all.filter(({ record }) => !isAbove(record.tlp, level))
  const standIns = standInIds(above, dataset)
  const traces = tracesOf(above, standIns)
  const cleaned = cleanedIds(others, traces, standIns)
  const left = others.map((each) => ({ each, ...leftOf(each, { traces, standIns, ...options }) }))
  const contents = [
    ...above.map(({ kind, record }) => ({
      kind,
      record: standInOf(kind, record, numberOf(standIns.get(record.id) ?? '')),
    })),
    ...left.map(({ each: { kind }, record }) => ({ kind, record }) as KindedRecord),
  ]
  const isSame = above.length === 0 && left.every(({ each, record }) => record === each.record)
  const given = new Map([...standIns, ...cleaned])
  const ids = isSame ? given : settledIds(dataset, contents, { given, standIns })
  const newId = (id: string) => ids.get(id) ?? id
  const manifest = manifestLeft(dataset.manifest, { level, traces, ...options })
  const tours = toursLeft(manifest.record.tours, { standIns, newId, cleanId: traces.cleanId })
  // An old id may say what is withheld.
  const record = withTours(withoutRetired(manifest.record), tours)
  return {
    level,
    dataset: isSame ? { ...dataset, manifest: record } : renamedDataset(record, contents, newId),
    renamed: new Map([...ids].filter(([old, id]) => old !== id)),
    standIns: new Map(above.map(({ kind, record }) => [newId(record.id), kind])),
    fields: new Map(
      left.flatMap(({ each, fields }) => (fields === 0 ? [] : [[newId(each.record.id), fields] as const])),
    ),
    traces: new Set(
      left.flatMap(({ each: { record }, isTrace }) => (isTrace || cleaned.has(record.id) ? [newId(record.id)] : [])),
    ),
    manifest: { isStandIn: manifest.isStandIn, fields: manifest.fields },
    tourSteps: stepsIn(dataset.manifest.tours) - stepsIn(tours),
  }
}

interface Leaving extends WithholdOptions {
  readonly traces: Traces
  readonly standIns: ReadonlyMap<string, string>
}

/** What is left of a record that is not withheld. */
function leftOf({ kind, record }: KindedRecord, { traces, standIns, keepNotes = false }: Leaving) {
  const own = keepNotes ? record : withoutPrivateFields(record)
  const left = traces.blackOut(withoutPassages({ kind, record: own }, standIns))
  return { record: left, isTrace: left !== own, fields: own === record ? 0 : countPrivateFields(record) }
}

function manifestLeft(
  manifest: Manifest,
  { level, traces, keepNotes = false }: Omit<Leaving, 'standIns'> & { readonly level: Tlp },
): { record: Manifest; isStandIn: boolean; fields: number } {
  if (isAbove(manifest.tlp, level)) return { record: manifestStandIn(manifest), isStandIn: true, fields: 0 }
  const own = traces.blackOut(keepNotes ? manifest : withoutPrivateFields(manifest))
  const record = { ...own, id: traces.cleanId(own.id) }
  return { record, isStandIn: false, fields: keepNotes ? 0 : countPrivateFields(manifest) }
}

function renamedDataset(manifest: Manifest, contents: readonly KindedRecord[], newId: (id: string) => string): Dataset {
  const renamed = contents.map(({ kind, record }) => {
    const [named, id] = [withReferences(record, kind, newId), newId(record.id)]
    return { kind, record: named.id === id ? named : { ...named, id } }
  })
  const byKind = groupBy(renamed, ({ kind }) => kind)
  return datasetOfKinds(withReferences(manifest, 'dataset', newId), (kind) =>
    (byKind.get(kind) ?? []).map(({ record }) => record).sort((a, b) => byCodeUnit(a.id, b.id)),
  )
}
