import type { Assessment } from './assessment.ts'
import { parseInstant, spanOf } from './dates.ts'
import { byCodeUnit } from './order.ts'

/**
 * Orders assessments from oldest to latest: by the last instant that the date may mean; ties by when they were recorded
 * (none first), then by id.
 */
export function compareAssessments(a: Assessment, b: Assessment): number {
  return (
    byNumber(spanOf(a.date).latest, spanOf(b.date).latest) ||
    byNumber(recordedAt(a), recordedAt(b)) ||
    byCodeUnit(a.id, b.id)
  )
}

function recordedAt({ recorded }: Assessment): number {
  return recorded === undefined ? Number.NEGATIVE_INFINITY : parseInstant(recorded)
}

function byNumber(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0
}
