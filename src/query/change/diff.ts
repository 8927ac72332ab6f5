import type { Cause } from '../../algorithm/delta-debugging.ts'
import { HearsayError } from '../../errors.ts'
import { requireWholeNumber } from '../../graph/require.ts'
import { sortedUnique } from '../../model/order.ts'
import type { Status } from '../../model/vocabulary/assessment.ts'
import type { Corroboration } from '../../sourcing/corroboration.ts'
import { standing } from '../../sourcing/standing.ts'
import type { View } from '../../sourcing/view.ts'
import { statusIn } from '../status.ts'
import { corroborationIn } from '../support/outline.ts'
import { openSweep, type SweepOptions } from '../sweep.ts'
import { type Causes, openCauses, TRIES } from './causes.ts'
import { type RecordChanges, recordChanges } from './record-changes.ts'

/** How long causes are searched for. */
export interface DiffOptions extends SweepOptions {
  /** How many sets of records are tried for each change in search of its smallest cause. Default 300. */
  readonly tries?: number | undefined
}

/** What is different in a second view, of the same dataset or of another. */
export interface Diff {
  readonly records: RecordChanges
  /** Claims of which something changed, by id. */
  readonly claims: readonly ClaimDiff[]
}

/** What changed of a claim. */
export interface ClaimDiff {
  readonly claim: string
  readonly changes: readonly ClaimChange[]
}

/** Something that changed of a claim; null where the claim is not in that dataset. */
export type ClaimChange =
  | ChangeOf<'status', Status | 'unassessed'>
  | ChangeOf<'corroboration', Corroboration>
  | ChangeOf<'standing', boolean>

/** What changed of a claim, and from what to what. */
export interface ChangeOf<What extends string, Answer> {
  readonly what: What
  readonly before: Answer | null
  readonly after: Answer | null
  /** The records that, changed alone, make this change: those added, removed and changed, by id. */
  readonly cause: Cause
}

/**
 * What changed from one view to another: records, and claims whose status, corroboration or standing is another, each with a smallest
 * set of changed records that makes it so when nothing else is changed.
 *
 * The views may be of one dataset at two dates, or of two; but for dates their options must be the same. O(claims × what is upstream of
 * each), and for each change up to `tries` times what is upstream.
 *
 * @throws HearsayError `bad-option`
 */
export function diff(before: View, after: View, { tries = TRIES, ...options }: DiffOptions = {}): Diff {
  requireWholeNumber('tries', tries, 1)
  requireSameOptions(before, after)
  const causes = openCauses(before, after, { tries })
  const claims = sortedUnique([...before.reader.ids('claim'), ...after.reader.ids('claim')])
  const step = openSweep(claims.length, options, CLAIMS_A_STEP)
  return {
    records: recordChanges(before, after),
    claims: claims.flatMap((claim) => {
      const changes = claimChanges(before, after, { claim, causes })
      step()
      return changes.length === 0 ? [] : [{ claim, changes }]
    }),
  }
}

/** After so many claims it is told how far it is: of each, causes may be searched for. */
const CLAIMS_A_STEP = 4

/** What is answered of a claim on either side. */
const ANSWERS = {
  status: statusIn,
  corroboration: corroborationIn,
  standing: (view: View, claim: string) => standing(view, [claim]).has(claim),
} as const

function claimChanges(before: View, after: View, { claim, causes }: { claim: string; causes: Causes }): ClaimChange[] {
  const ask = (view: View, what: keyof typeof ANSWERS) =>
    view.reader.record('claim', claim) === undefined ? null : ANSWERS[what](view, claim)
  const apart = (['status', 'corroboration', 'standing'] as const).flatMap((what) => {
    const [old, fresh] = [ask(before, what), ask(after, what)]
    return old === fresh ? [] : [{ what, before: old, after: fresh }]
  })
  return apart.map((each) => ({ ...each, cause: causes.of(claim, ANSWERS[each.what]) }) as ClaimChange)
}

function requireSameOptions(before: View, after: View): void {
  const same = (['basis', 'attributions', 'dates', 'reported', 'without'] as const).every(
    (option) => String(before.options[option]) === String(after.options[option]),
  )
  if (same) return
  throw new HearsayError('bad-option', 'the two views differ in more than their dates', {
    hint: 'basis, attributions, dates, reported and without must be the same for both',
  })
}
