import { requireOfKind } from '../graph/require.ts'
import type { Assessment } from '../model/assessment.ts'
import { compareAssessments } from '../model/assessment-order.ts'
import { edgeKey } from '../model/edges.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Status } from '../model/vocabulary/assessment.ts'
import {
  assessmentsNotCounted,
  assessmentsOf,
  countingAssessments,
  type NotCountedAssessment,
} from '../sourcing/assessments.ts'
import { entailmentOf } from '../sourcing/sides.ts'
import type { View } from '../sourcing/view.ts'

/** What somebody made of a claim, as recorded; null where the assessment does not say. */
export interface Judgement {
  readonly assessment: string
  /** The claim that it is of: this one, or one equal to it. */
  readonly of: string
  /** The key of its `assesses` edge. */
  readonly edge: string
  readonly by: string
  /** EDTF, as written. */
  readonly date: string
  readonly status: Status | null
  readonly likelihood: Assessment['likelihood'] | null
  readonly rating: Assessment['rating'] | null
  readonly credibility: Assessment['credibility'] | null
  readonly confidence: Assessment['confidence'] | null
  /** The records that it rests on, sorted. */
  readonly evidence: readonly string[]
  readonly method: string | null
  readonly rationale: string | null
}

/** What people made of a claim: always somebody's dated judgement, never computed. */
export interface StatusAnswer {
  readonly claim: string
  /** That of the latest assessment that has one; `unassessed` where none has. */
  readonly status: Status | 'unassessed'
  /** The assessment that says so. */
  readonly current: Judgement | null
  /** All other assessments of the claim that count, latest first, those without a status too. */
  readonly history: readonly Judgement[]
  /** Where the latest statuses of different assessors differ: each assessor's latest, latest first. Else empty. */
  readonly disagreement: readonly Judgement[]
  /** Assessments that do not count, sorted. */
  readonly notCounted: readonly NotCountedAssessment[]
}

/**
 * The status of a claim in a view, or of one equal to it, with its history and who disagrees. Of assessments of the same date the one recorded
 * later is the later one, then the higher id. O(assessments of the claim).
 *
 * @throws HearsayError `unknown-id`
 */
export function status(view: View, claim: string): StatusAnswer {
  requireOfKind(view, 'claim', claim)
  const equals = entailmentOf(view).same(claim)
  const latestFirst = equals.flatMap((id) => assessmentsOf(view, id)).sort((a, b) => compareAssessments(b, a))
  const current = latestFirst.find((assessment) => assessment.status !== undefined)
  return {
    claim,
    status: current?.status ?? 'unassessed',
    current: current === undefined ? null : toJudgement(current),
    history: latestFirst.filter((assessment) => assessment !== current).map(toJudgement),
    disagreement: disagreementAmong(latestFirst).map(toJudgement),
    notCounted: equals
      .flatMap((id) => assessmentsNotCounted(view, id))
      .sort((a, b) => byCodeUnit(a.assessment, b.assessment)),
  }
}

/** The same without all that comes with it. O(assessments of the claim). */
export function statusIn(view: View, claim: string): Status | 'unassessed' {
  requireOfKind(view, 'claim', claim)
  let latest: Assessment | undefined
  for (const each of entailmentOf(view)
    .same(claim)
    .flatMap((id) => countingAssessments(view, id))) {
    if (each.status !== undefined && (latest === undefined || compareAssessments(each, latest) > 0)) latest = each
  }
  return latest?.status ?? 'unassessed'
}

/** Each assessor's latest assessment with a status, where these differ. */
function disagreementAmong(latestFirst: readonly Assessment[]): Assessment[] {
  const byAssessor = new Map<string, Assessment>()
  for (const assessment of latestFirst) {
    if (assessment.status !== undefined && !byAssessor.has(assessment.by)) byAssessor.set(assessment.by, assessment)
  }
  const latest = [...byAssessor.values()]
  return new Set(latest.map((assessment) => assessment.status)).size > 1 ? latest : []
}

function toJudgement(assessment: Assessment): Judgement {
  const { id, of, by, date, status, likelihood, rating, credibility, confidence, evidence, method, rationale } =
    assessment
  return {
    assessment: id,
    of,
    edge: edgeKey(id, 'assesses', of),
    by,
    date,
    status: status ?? null,
    likelihood: likelihood ?? null,
    rating: rating ?? null,
    credibility: credibility ?? null,
    confidence: confidence ?? null,
    evidence: [...(evidence ?? [])].sort(byCodeUnit),
    method: method ?? null,
    rationale: rationale ?? null,
  }
}
