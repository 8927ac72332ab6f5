import { type Dataset, everyRecord, recordsOf } from '../model/dataset.ts'
import type { AnyRecord } from '../model/kinds.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import type { Columns } from './columns.ts'
import { ColumnsBuilder } from './columns-builder.ts'
import { collectIds } from './ids.ts'

/** The columns of a dataset whose records are at hand, in any order. O(records log records). */
export function buildColumns(dataset: Dataset): Columns {
  const builder = new ColumnsBuilder(collectIds())
  for (const { kind, record } of everyRecord(dataset)) builder.add(kind, record)
  const lists = KIND_NAMES.map((kind): readonly AnyRecord[] => recordsOf(dataset, kind))
  return builder.finish(dataset.manifest, (kind, _, came) => lists[kind]?.[came] as AnyRecord)
}
