import { STATUS_LABELS } from '../model/assessment.ts'
import { NOTICE_TYPE_LABELS } from '../model/source.ts'
import { POLARITY_LABELS } from '../model/statement.ts'
import type { Found } from '../query/find/find.ts'
import type { EventType, TimelineEvent } from '../query/timeline/timeline.ts'
import { DEAD_LABELS, type DeadReason } from '../sourcing/view.ts'
import { counted } from './counted.ts'

/** What `find`, `show`, `path` and `timeline` say of single records. */

/** Why a record does not count; empty where it does. */
export function deadInWords(dead: DeadReason | null): string {
  return dead === null ? '' : `does not count: ${DEAD_LABELS[dead]}`
}

/** "31 records, 5 shown" */
export function foundInWords({ total, results, matched }: Found): string {
  const shown = results.length === total ? '' : `, ${results.length} shown`
  const some = matched === 'any' && total > 0 ? '; none has every word' : ''
  return `${counted(total, 'record')}${shown}${some}`
}

/** What happened to a record, or when a claim is said to hold. */
export const EVENT_LABELS: Readonly<Record<EventType, string>> = {
  holds: 'said to hold',
  published: 'published',
  stated: 'stated',
  noticed: 'notice',
  withdrawn: 'withdrawn',
  assessed: 'assessed',
}

/** "stated: denies it", "assessed: verified", "published" */
export function eventInWords({ type, detail }: Pick<TimelineEvent, 'type' | 'detail'>): string {
  if (detail === null) return EVENT_LABELS[type]
  return `${EVENT_LABELS[type]}: ${DETAIL_LABELS[type]?.[detail] ?? detail}`
}

const DETAIL_LABELS: Readonly<Partial<Record<EventType, Readonly<Record<string, string>>>>> = {
  stated: POLARITY_LABELS,
  noticed: NOTICE_TYPE_LABELS,
  assessed: STATUS_LABELS,
}
