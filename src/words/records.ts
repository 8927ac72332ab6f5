import type { GraphReader } from '../graph/reader.ts'
import { KIND_LABELS } from '../model/kinds.ts'
import { ACTOR_TYPE_LABELS } from '../model/vocabulary/actor.ts'
import { STATUS_LABELS } from '../model/vocabulary/assessment.ts'
import { CLAIM_TYPE_LABELS } from '../model/vocabulary/claim.ts'
import { NOTICE_TYPE_LABELS, SOURCE_TYPE_LABELS } from '../model/vocabulary/source.ts'
import { POLARITY_LABELS } from '../model/vocabulary/statement.ts'
import type { Found } from '../query/find/find.ts'
import type { PathAnswer } from '../query/path/path.ts'
import type { EventType } from '../query/timeline/event-type.ts'
import type { TimelineEvent } from '../query/timeline/timeline.ts'
import { DEAD_LABELS, type DeadReason } from '../sourcing/view-options.ts'
import { counted, inDigits } from './counted.ts'
import { type NameOf, named } from './names.ts'
import { type Item, type Parts, say } from './parts.ts'

/** What `find`, `show`, `path` and `timeline` say of single records. */

/** What sort of thing a record is: of a document or an actor its own type, "wire report", else its kind. */
export function sortInWords(reader: GraphReader, id: string): string {
  const [actor, source, claim] = [reader.record('actor', id), reader.record('source', id), reader.record('claim', id)]
  if (actor !== undefined) return ACTOR_TYPE_LABELS[actor.type]
  if (source !== undefined) return SOURCE_TYPE_LABELS[source.type]
  if (claim !== undefined) return CLAIM_TYPE_LABELS[claim.type ?? 'factual']
  const kind = reader.kindOf(id)
  return kind === undefined ? '' : KIND_LABELS[kind].one
}

/** Why a record does not count; empty where it does. */
export function deadInWords(dead: DeadReason | null): string {
  return dead === null ? '' : `does not count: ${DEAD_LABELS[dead]}`
}

/** The other words of a claim, each on its own: "also worded: The bridge was shut." */
export function alsoWorded(wordings: readonly string[], nameOf: NameOf): Item[] {
  return wordings.map((id) => ({ text: say`also worded: ${named(nameOf, id)}` }))
}

/** That no way leads from one record to another. */
export function unconnectedInWords({ from, to }: Pick<PathAnswer, 'from' | 'to'>, nameOf: NameOf): Parts {
  return say`Nothing that is in view connects ${named(nameOf, from)} and ${named(nameOf, to)}.`
}

/** "31 records, 5 shown" */
export function foundInWords({ total, results, matched }: Found): string {
  const shown = results.length === total ? '' : `, ${results.length} shown`
  const some = matched === 'any' && total > 0 ? '; none has every word' : ''
  return `${counted(total, 'record')}${shown}${some}`
}

/** "87 % alike", of two sentences */
export function alikeInWords(score: number): string {
  return `${inDigits(Math.round(score * 100))} % alike`
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

/** "denies it", "assessed: verified", "published" */
export function eventInWords({ type, detail }: Pick<TimelineEvent, 'type' | 'detail'>): string {
  if (detail === null) return EVENT_LABELS[type]
  if (type === 'stated') return polarities[detail] ?? detail
  return `${EVENT_LABELS[type]}: ${DETAIL_LABELS[type]?.[detail] ?? detail}`
}

const polarities: Readonly<Record<string, string>> = POLARITY_LABELS

const DETAIL_LABELS: Readonly<Partial<Record<EventType, Readonly<Record<string, string>>>>> = {
  noticed: NOTICE_TYPE_LABELS,
  assessed: STATUS_LABELS,
}
