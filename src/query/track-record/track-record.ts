import { type BetaInterval, betaInterval } from '../../algorithm/beta-interval.ts'
import { requireKind } from '../../graph/require.ts'
import { byCodeUnit, groupBy, sortedUnique } from '../../model/order.ts'
import { latestReliability, type ReliabilityGrade } from '../../sourcing/reliability.ts'
import type { View } from '../../sourcing/view.ts'
import type { SweepOptions } from '../sweep.ts'
import { type Saying, sayingsOnJudged, type TrackRole } from './sayings.ts'

/** What became of the claims that a document stated, that an outlet printed, or that somebody said. */
export interface TrackRecord {
  readonly id: string
  readonly role: TrackRole
  /** Claims affirmed that were verified later, or denied that were refuted. */
  readonly right: number
  /** The other way about. */
  readonly wrong: number
  /** Claims both affirmed and denied: neither right nor wrong. */
  readonly mixed: number
  /** right of right and wrong; null where there is none. */
  readonly share: number | null
  /** How sure that is; null where there is none. */
  readonly interval: BetaInterval | null
  /** The curator's grade, which has no part in these figures, nor they in it. */
  readonly grade: ReliabilityGrade | null
  /** By claim. */
  readonly claims: readonly TrackedClaim[]
}

/** A claim that was judged, and what was said of it before. */
export interface TrackedClaim {
  readonly claim: string
  readonly said: 'affirms' | 'denies' | 'both'
  readonly verdict: 'verified' | 'refuted'
  readonly right: boolean | null
  /** Whether a document said it in its own voice, and did not only report it. */
  readonly ownVoice: boolean
  /** The assessment that says so now. */
  readonly assessment: string
  /** The statements that said it, sorted. */
  readonly statements: readonly string[]
  /** Those of them that were withdrawn or retracted since: they were said all the same. Sorted. */
  readonly withdrawn: readonly string[]
}

/** Who said what of claims that were verified or refuted later. */
export interface TrackRecords {
  /** By how many claims count, the most first; then by role and id. */
  readonly records: readonly TrackRecord[]
  /** Statements on judged claims that count for nobody, or not for those named, and why; by statement. */
  readonly notCounted: readonly NotTracked[]
}

/** A statement that does not count for a track record, with the reason. */
export interface NotTracked {
  readonly statement: string
  readonly claim: string
  /** notBefore: not surely said before a verdict was known; ownVerdict: the verdict is by the one who said it. */
  readonly reason: 'notBefore' | 'ownVerdict'
  /** For whom it does not count; null: for all. */
  readonly for: string | null
}

/**
 * Of the claims that are verified or refuted now, what each document, outlet and speaker said of them before anybody gave a verdict. Only
 * statements whose date is surely before the first verdict's count, so nobody is credited with hindsight; each claim counts once for
 * each. What was withdrawn later counts. Statements of the claim itself only. O(statements of the judged claims).
 *
 * @param subject only the records of this source or actor.
 * @param options whom to tell how many claims were gone through
 * @throws HearsayError `unknown-id`
 */
export function trackRecord(view: View, subject?: string, options: SweepOptions = {}): TrackRecords {
  if (subject !== undefined) requireKind(view, subject)
  const sayings = sayingsOnJudged(view, options)
  const concerned = sayings.filter(({ id }) => subject === undefined || id === subject)
  const counted = concerned.filter(({ reason }) => reason === null)
  const records = [...groupBy(counted, ({ role, id }) => `${role} ${id}`).values()].flatMap((each) =>
    asRecord(view, each),
  )
  return {
    records: records.sort(
      (a, b) => b.claims.length - a.claims.length || byCodeUnit(`${a.role} ${a.id}`, `${b.role} ${b.id}`),
    ),
    notCounted: notCounted(concerned),
  }
}

function asRecord(view: View, sayings: readonly Saying[]): TrackRecord[] {
  const [first] = sayings
  if (first === undefined) return []
  const { id, role } = first
  const byClaim = groupBy(sayings, ({ judged }) => judged.claim)
  const claims = [...byClaim.values()].flatMap(asTracked).sort((a, b) => byCodeUnit(a.claim, b.claim))
  const right = claims.filter((each) => each.right === true).length
  const wrong = claims.filter((each) => each.right === false).length
  const judged = right + wrong
  return [
    {
      id,
      role,
      right,
      wrong,
      mixed: claims.length - judged,
      share: judged === 0 ? null : right / judged,
      interval: judged === 0 ? null : betaInterval(right, wrong),
      grade: latestReliability(view, id),
      claims,
    },
  ]
}

function asTracked(sayings: readonly Saying[]): TrackedClaim[] {
  const judged = sayings[0]?.judged
  if (judged === undefined) return []
  const denied = sayings.some(({ denies }) => denies)
  const said = denied ? (sayings.every(({ denies }) => denies) ? 'denies' : 'both') : 'affirms'
  const { claim, verdict, assessment } = judged
  return [
    {
      claim,
      said,
      verdict,
      right: said === 'both' ? null : (said === 'affirms') === (verdict === 'verified'),
      ownVoice: sayings.some(({ ownVoice }) => ownVoice),
      assessment,
      statements: sortedUnique(sayings.map(({ statement }) => statement)),
      withdrawn: sortedUnique(sayings.filter(({ withdrawn }) => withdrawn).map(({ statement }) => statement)),
    },
  ]
}

function notCounted(sayings: readonly Saying[]): NotTracked[] {
  const found = sayings.flatMap(({ statement, judged, reason, id }): NotTracked[] => {
    if (reason === null) return []
    return [{ statement, claim: judged.claim, reason, for: reason === 'ownVerdict' ? id : null }]
  })
  const distinct = new Map(found.map((each) => [`${each.statement} ${each.reason} ${each.for ?? ''}`, each]))
  return [...distinct].sort(([a], [b]) => byCodeUnit(a, b)).map(([, each]) => each)
}
