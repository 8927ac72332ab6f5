import { type Dataset, everyRecord } from '../../model/dataset.ts'
import { isAbove, type Tlp } from '../../model/fields.ts'
import type { PrivateAmounts } from '../../words/withheld.ts'
import { countPrivateFields } from './private-fields.ts'
import type { Withheld } from './withhold.ts'

/**
 * How much a dataset, or a part of it, holds that is not for everybody: records marked above `clear`, and private fields of all records.
 *
 * @param of the dataset; or its records as they come, the manifest as of the kind `dataset`
 */
export function privateAmounts(
  of: Dataset | Iterable<{ readonly kind: string; readonly record: object }>,
): PrivateAmounts {
  const records: Record<string, number> = {}
  let fields = 0
  for (const { kind, record } of 'manifest' in of ? allOf(of) : of) {
    fields += countPrivateFields(record)
    if (isAbove((record as { readonly tlp?: Tlp }).tlp, 'clear')) records[kind] = (records[kind] ?? 0) + 1
  }
  return { records, fields }
}

function* allOf(dataset: Dataset): Generator<{ readonly kind: string; readonly record: object }> {
  yield { kind: 'dataset', record: dataset.manifest }
  yield* everyRecord(dataset)
}

/** How much was withheld of a dataset, or of a part of what is left of it. */
export function withheldAmounts(withheld: Withheld, part: Dataset = withheld.dataset): Required<PrivateAmounts> {
  const { standIns, manifest } = withheld
  const records: Record<string, number> = manifest.isStandIn ? { dataset: 1 } : {}
  let [fields, traces] = [manifest.fields, 0]
  for (const { kind, record } of everyRecord(part)) {
    if (standIns.has(record.id)) records[kind] = (records[kind] ?? 0) + 1
    fields += withheld.fields.get(record.id) ?? 0
    traces += withheld.traces.has(record.id) ? 1 : 0
  }
  // Only the whole has tours.
  return { records, fields, traces, tourSteps: part === withheld.dataset ? withheld.tourSteps : 0 }
}
