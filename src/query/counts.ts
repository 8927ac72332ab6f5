import type { RecordKind } from '../graph/reader.ts'
import { requireKind } from '../graph/require.ts'
import { reasonAgainst } from '../sourcing/assessments.ts'
import { isLater } from '../sourcing/later.ts'
import { sourcingOf } from '../sourcing/sourcing.ts'
import { isCarried } from '../sourcing/standing.ts'
import type { View } from '../sourcing/view.ts'
import type { DeadReason } from '../sourcing/view-options.ts'

/** Whether a record counts in a view. */
export interface Counts {
  readonly id: string
  readonly kind: RecordKind
  readonly counts: boolean
  /** Why it does not, where it does not. `ungrounded`: a statement that leads to nobody who counts. `uncarried`: a claim that nothing carries. */
  readonly reason: DeadReason | 'ungrounded' | 'uncarried' | null
  /** The record through which it does not: the source of a retracted statement; null where it does, or by itself does not. */
  readonly because: string | null
}

/**
 * Whether a record counts in a view: a source or an actor that is active, a statement that is active and leads to somebody, a claim that
 * something carries, anything else that is there by then: a verdict too, whoever is taken as discredited.
 *
 * @throws HearsayError `unknown-id`
 */
export function counts(view: View, id: string): Counts {
  const kind = requireKind(view, id)
  const dead = view.deadBecause(id)
  const reason = dead?.reason ?? reasonOf(view, id, kind)
  const because = dead === undefined || dead.because === id ? null : dead.because
  return { id, kind, counts: reason === null, reason, because }
}

function reasonOf(view: View, id: string, kind: RecordKind): Counts['reason'] {
  const assessment = view.reader.record('assessment', id)
  if (assessment !== undefined) return reasonAgainst(view, assessment) ?? null
  if (isLater(view, id)) return 'later'
  if (kind === 'statement') return sourcingOf(view).isGrounded(id) ? null : 'ungrounded'
  return kind === 'claim' && !isCarried(view, id) ? 'uncarried' : null
}
