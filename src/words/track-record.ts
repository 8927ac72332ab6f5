import { RELIABILITIES, STATUS_LABELS } from '../model/vocabulary/assessment.ts'
import type { TrackRole } from '../query/track-record/sayings.ts'
import type { TrackedClaim, TrackRecord, TrackRecords } from '../query/track-record/track-record.ts'
import { counted, inDigits } from './counted.ts'
import { type NameOf, named, namedAll } from './names.ts'
import { type Parts, say } from './parts.ts'

/** What the figures are of. */
export const TRACK_RECORD_HEAD =
  'Of claims that were verified or refuted later: the share that was right, and where that share lies with 95 % probability'

/** Where nothing can be said. */
export const NO_TRACK_RECORD = 'No claim was verified or refuted after somebody here had stated it.'

/** In what part somebody is judged. */
export const TRACK_ROLE_LABELS: Readonly<Record<TrackRole, string>> = {
  outlet: 'What they published',
  speaker: 'What they said, as quoted or in their own documents',
  source: 'Documents',
}

/** "60 % (35 % to 81 %)", or nothing where there is none. */
export function shareInWords({ share, interval }: Pick<TrackRecord, 'share' | 'interval'>): string {
  if (share === null || interval === null) return '–'
  return `${percent(share)} (${percent(interval.low)} to ${percent(interval.high)})`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** "9 right, 6 wrong, 1 said both ways" */
export function verdictsInWords({ right, wrong, mixed }: Pick<TrackRecord, 'right' | 'wrong' | 'mixed'>): string {
  const both = mixed === 0 ? [] : [`${inDigits(mixed)} said both ways`]
  return [`${inDigits(right)} right`, `${inDigits(wrong)} wrong`, ...both].join(', ')
}

/** The curator's grade, which has no part in the figures; empty where there is none. */
export function gradeInWords({ grade }: Pick<TrackRecord, 'grade'>): string {
  return grade === null ? '' : `graded ${grade.reliability}: ${RELIABILITIES[grade.reliability]}`
}

/** A claim that was judged since: what was said of it before, in which documents, and the verdict since. */
export function trackedInWords({ claim, said, verdict, statements }: TrackedClaim, nameOf: NameOf): Parts {
  const did = said === 'denies' ? 'denied' : 'affirmed'
  return say`${named(nameOf, claim)}: ${did} in ${namedAll(nameOf, statements)}, ${STATUS_LABELS[verdict]} since`
}

/** What is left out of the figures and why; empty where nothing is. */
export function leftOutInWords({ notCounted }: TrackRecords): string {
  const late = notCounted.filter(({ reason }) => reason === 'notBefore').length
  const own = notCounted.length - late
  const parts = [
    ...(late > 0 ? [`${counted(late, 'statement')} not surely made before a verdict`] : []),
    ...(own > 0 ? [`${counted(own, 'statement')} by somebody who gave the verdict`] : []),
  ]
  return parts.length === 0 ? '' : `Not counted: ${parts.join('; ')}.`
}
