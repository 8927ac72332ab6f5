import type { Kind } from '../model/kinds.ts'
import { KIND_LABELS } from '../model/kinds.ts'
import { counted, inDigits } from './counted.ts'
import { listed } from './parts.ts'

/** A field that is not in what was written, as exporters tell it. */
interface Lost {
  readonly kind: Kind | 'dataset' | 'tour' | 'retired'
  readonly id: string
  readonly field: string
  readonly why: string
}

/** How much of a dataset is not in what was written, in a line; empty where all is. */
export function lossesInBrief(losses: readonly Lost[]): string {
  if (losses.length === 0) return ''
  const whole = losses.filter(({ field }) => field === '').length
  const fields = losses.length - whole
  const records = new Set(losses.filter(({ field }) => field !== '').map(({ kind, id }) => `${kind} ${id}`)).size
  const parts = [
    ...(whole > 0 ? [counted(whole, 'record')] : []),
    ...(fields > 0
      ? [`${counted(fields, 'field')} of ${counted(records, whole > 0 ? 'other record' : 'record')}`]
      : []),
  ]
  return `Not in it: ${listed(parts)}`
}

/** What is not in what was written: a line for each kind and reason, with the fields and of how many records each. */
export function lossesInWords(losses: readonly Lost[]): string[] {
  const groups = new Map<string, { kind: Lost['kind']; why: string; fields: Map<string, number> }>()
  for (const { kind, field, why } of losses) {
    const key = JSON.stringify([kind, field === '', why])
    const group = groups.get(key) ?? { kind, why, fields: new Map<string, number>() }
    group.fields.set(field, (group.fields.get(field) ?? 0) + 1)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ kind, why, fields }) => {
    const whole = fields.get('')
    const label = OTHERS[kind] ?? KIND_LABELS[kind as Kind].many
    if (whole !== undefined) return `${inDigits(whole)} ${whole === 1 ? singular(kind) : label}: ${why}`
    const named = [...fields].map(([field, count]) => (count === 1 ? field : `${field} (${inDigits(count)})`))
    return `of ${label}: ${named.join(', ')}: ${why}`
  })
}

const OTHERS: Readonly<Record<string, string>> = { dataset: 'the dataset', tour: 'tours', retired: 'retired ids' }

function singular(kind: Lost['kind']): string {
  if (kind === 'dataset') return 'dataset'
  if (kind === 'tour') return 'tour'
  return kind === 'retired' ? 'retired id' : KIND_LABELS[kind].one
}
