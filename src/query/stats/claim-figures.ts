import { othersOf } from '../../columns/edge-table.ts'
import type { Claim } from '../../model/claim.ts'
import { isLaterAt } from '../../sourcing/later-at.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'
import { currentStatusAt } from '../current-status.ts'
import { corroborationsOf } from '../support/strengths.ts'
import { openSweep, type SweepOptions } from '../sweep.ts'
import type { Stats } from './stats-answer.ts'
import { tally } from './tally.ts'

/** The figures of some claims. */
export function claimFigures(view: View, claims: Uint32Array, options: SweepOptions): Stats['claims'] {
  const { columns } = numbersOf(view)
  const step = openSweep(claims.length, options)
  const corroborations = corroborationsOf(view)
  const tables = (['asserts', 'denies', 'declines'] as const).map((kind) => columns.edges(kind).incoming)
  const statements = Array.from(claims, (claim) =>
    tables.reduce((sum, rows) => sum + othersOf(rows, claim).filter((each) => !isLaterAt(view, each)).length, 0),
  )
  return {
    byType: tally(claims, (claim) => (columns.record(claim) as Claim).type ?? 'factual'),
    byStatus: tally(claims, (claim) => currentStatusAt(view, claim)),
    byCorroboration: tally(claims, (claim) => {
      step()
      return corroborations.of(claim)
    }),
    statements: spreadOf(statements),
    unstated: statements.filter((count) => count === 0).length,
  }
}

/** Of an even number of counts, the median is the mean of the middle two. */
function spreadOf(counts: readonly number[]): Stats['claims']['statements'] {
  const sorted = [...counts].sort((a, b) => a - b)
  const [least, most] = [sorted[0], sorted[sorted.length - 1]]
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  if (least === undefined || most === undefined || low === undefined || high === undefined) return null
  return { least, median: (low + high) / 2, most }
}
