import { HearsayError } from '../errors.ts'
import { requireKind } from '../graph/require.ts'
import type { Assessment } from '../model/assessment.ts'
import { edgeKey } from '../model/edges.ts'
import { byCodeUnit, sortedUnique } from '../model/order.ts'
import { assessmentsNotCounted, assessmentsOf, type NotCountedAssessment } from '../sourcing/assessments.ts'
import type { ReliabilityGrade } from '../sourcing/reliability.ts'
import type { View } from '../sourcing/view.ts'

/** What was said of the reliability of a source or actor, by whom and when: always somebody's dated judgement, never computed. */
export interface Reliability {
  readonly id: string
  readonly kind: 'source' | 'actor'
  /** The latest grade that is not tied to a topic. */
  readonly general: ReliabilityJudgement | null
  /** The latest grade on each topic that it was graded on, by topic. */
  readonly topics: readonly ReliabilityJudgement[]
  /** Every grade that counts, latest first. */
  readonly grades: readonly ReliabilityJudgement[]
  /** Assessments of it that do not count, sorted. */
  readonly notCounted: readonly NotCountedAssessment[]
}

/** One grade, as recorded; null where the assessment does not say. */
export interface ReliabilityJudgement extends ReliabilityGrade {
  /** The key of its `assesses` edge. */
  readonly edge: string
  readonly confidence: Assessment['confidence'] | null
  /** The records that it rests on, sorted. */
  readonly evidence: readonly string[]
  readonly method: string | null
  readonly rationale: string | null
}

/**
 * The grades of a source or actor in a view. O(assessments of it).
 *
 * @throws HearsayError `unknown-id` where it is neither
 */
export function reliability(view: View, id: string): Reliability {
  const kind = requireGraded(view, id)
  const grades = assessmentsOf(view, id).flatMap(toJudgement)
  const topics = sortedUnique(grades.flatMap(({ topic }) => topic ?? []))
  return {
    id,
    kind,
    general: grades.find(({ topic }) => topic === null) ?? null,
    topics: topics.flatMap((topic) => grades.find((grade) => grade.topic === topic) ?? []),
    grades,
    notCounted: assessmentsNotCounted(view, id),
  }
}

function requireGraded(view: View, id: string): 'source' | 'actor' {
  const kind = requireKind(view, id)
  if (kind === 'source' || kind === 'actor') return kind
  throw new HearsayError('unknown-id', `no source or actor "${id}": it is a ${kind}`, {
    path: id,
    hint: 'only sources and actors are graded; "status" tells how a claim was judged',
  })
}

function toJudgement(assessment: Assessment): ReliabilityJudgement[] {
  const { id, of, by, date, reliability, topic, confidence, evidence = [], method, rationale } = assessment
  if (reliability === undefined) return []
  return [
    {
      reliability,
      assessment: id,
      edge: edgeKey(id, 'assesses', of),
      by,
      date,
      topic: topic ?? null,
      confidence: confidence ?? null,
      evidence: [...evidence].sort(byCodeUnit),
      method: method ?? null,
      rationale: rationale ?? null,
    },
  ]
}
