import * as z from 'zod'
import type { Fields } from '../../../dataset/raw-record.ts'
import { HearsayError } from '../../../errors.ts'
import { canonicalJson } from '../../../model/canonical-json.ts'
import { KIND_NAMES, type Kind } from '../../../model/kinds.ts'
import { byCodeUnit } from '../../../model/order.ts'
import { STATUSES, type Status } from '../../../model/vocabulary/assessment.ts'
import { DATE_ORDERS, type DateOrder, type ImportedProposal } from '../imported.ts'
import { keyOf } from '../made-ids.ts'

/** What is kept of an import beside the data (`imports/NAME.import.json`), so that importing again changes only what is another in the file. */
export interface ImportState {
  /** What the import is called. */
  readonly name: string
  readonly format: string
  readonly records: readonly StateRecord[]
  readonly proposals: readonly ImportedProposal[]
  /** How the file was read, which holds for next time where nothing else is said. */
  readonly dates?: DateOrder | undefined
  readonly statuses?: Readonly<Record<string, Status>> | undefined
}

/** A record of the file: what it is known by there, the record of the dataset that it is, and its fields as they were last imported. */
export interface StateRecord {
  readonly kind: Kind
  readonly key: string
  readonly id: string
  readonly fields: Fields
}

const kind = z.enum(KIND_NAMES as [Kind, ...Kind[]])
const fields = z.record(z.string(), z.unknown())
const stateSchema = z.object({
  hearsayImport: z.literal(1),
  name: z.string(),
  format: z.string(),
  dates: z.enum(DATE_ORDERS).optional(),
  statuses: z.record(z.string(), z.enum(STATUSES)).optional(),
  records: z.array(z.object({ kind, key: z.string(), id: z.string(), fields })),
  proposals: z.array(z.looseObject({ key: z.string(), source: z.string(), at: z.looseObject({}) })).optional(),
})

/** What was kept of an import. @throws HearsayError `cannot-import` where the file does not say it */
export function readImportState(text: string, path: string): ImportState {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = undefined
  }
  const { success, data } = stateSchema.safeParse(value)
  if (success) return { ...data, proposals: (data.proposals ?? []) as unknown as readonly ImportedProposal[] }
  const hint = 'take it back from a copy; without it everything in the file would count as new'
  throw new HearsayError('cannot-import', 'what was kept of the last import cannot be read', { path, hint })
}

/** The same as a text, one record a line: sorted, so that it is the same for the same import. */
export function writeImportState({ name, format, records, proposals, dates, statuses }: ImportState): string {
  const sorted = [...records].sort((a, b) => byCodeUnit(keyOf(a), keyOf(b)))
  const lines = (of: readonly object[]) =>
    of.length === 0 ? '[]' : `[\n${of.map((each) => JSON.stringify(each)).join(',\n')}\n]`
  const own = sorted.map(({ kind: of, key, id, fields: last }) => ({ kind: of, key, id, fields: last }))
  const kept =
    proposals.length === 0 ? '' : `,\n"proposals": ${lines([...proposals].sort((a, b) => byCodeUnit(a.key, b.key)))}`
  const parts = [
    `"hearsayImport": 1, "name": ${JSON.stringify(name)}, "format": ${JSON.stringify(format)}`,
    ...(dates === undefined ? [] : [`"dates": ${JSON.stringify(dates)}`]),
    ...(statuses === undefined ? [] : [`"statuses": ${canonicalJson(statuses)}`]),
  ]
  return `{${parts.join(', ')},\n"records": ${lines(own)}${kept}}\n`
}
