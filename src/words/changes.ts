import type { Cause } from '../algorithm/delta-debugging.ts'
import { STATUS_LABELS } from '../model/vocabulary/assessment.ts'
import type { ClaimChange } from '../query/change/diff.ts'
import type { HistoryChange, HistoryState } from '../query/change/history.ts'
import type { ChangedRecord } from '../query/change/record-changes.ts'
import { CORROBORATION_LABELS } from '../sourcing/corroboration.ts'
import { DEAD_LABELS } from '../sourcing/view-options.ts'
import { inDigits, ranged } from './counted.ts'
import { type NameOf, namedAll } from './names.ts'
import { type Parts, say } from './parts.ts'

/** What `history` and `diff` say: what changed, from what to what, and what made it. */

/** What it is that changed. */
export const CHANGE_LABELS: Readonly<Record<ClaimChange['what'] | HistoryChange['what'], string>> = {
  status: 'status',
  corroboration: 'sourcing',
  origins: 'origins',
  standing: 'standing',
}

/** A status, sourcing, number of origins or standing. */
export function answerInWords(
  { what }: Pick<ClaimChange | HistoryChange, 'what'>,
  answer: ClaimChange['before'] | HistoryChange['before'],
): string {
  if (answer === null) return 'not in the dataset'
  if (typeof answer === 'boolean') return answer ? 'stands' : 'does not stand'
  if (typeof answer === 'object') return originsInWords(answer)
  const labels: Readonly<Record<string, string>> = STATUS_LABELS
  const sourcing: Readonly<Record<string, { readonly name: string }>> = CORROBORATION_LABELS
  return (what === 'status' ? labels[answer] : sourcing[answer]?.name) ?? answer
}

export function originsInWords({ min, max }: HistoryState['origins']): string {
  return ranged(min, max, 'origin')
}

/** How a claim was before anything dated happened. */
export function stateInWords({ status, corroboration, origins }: HistoryState): string {
  return `${STATUS_LABELS[status]}, ${CORROBORATION_LABELS[corroboration].name}, ${originsInWords(origins)}`
}

/** The records that made a change. @param toldAs the record that one is told as, once: where no ids are told, a statement as its document */
export function causeInWords(
  { ids, more = 0, smallest, unsifted }: Cause,
  nameOf: NameOf,
  toldAs: (id: string) => string = (id) => id,
): Parts {
  const limits = unsifted ? ' (some of these may not be needed)' : smallest ? '' : ' (fewer may be enough)'
  const besides = more === 0 ? '' : ` and ${inDigits(more)} more`
  return say`because of ${namedAll(nameOf, [...new Set(ids.map(toldAs))])}${besides}${limits}`
}

/** What is different in a record: its fields, and whether it counts. */
export function recordChangeInWords({ fields, dead: [before, after] }: ChangedRecord): string {
  const parts = [...fields]
  if (before !== after) parts.push(after === null ? 'counts again' : `no longer counts: ${DEAD_LABELS[after]}`)
  return parts.join(', ')
}
