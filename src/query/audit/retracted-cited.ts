import { sortedUnique } from '../../model/order.ts'
import type { AuditContext, AuditRule } from './rule.ts'

export const retractedCited: AuditRule = {
  code: 'retracted-cited',
  severity: 'warning',
  what: 'a statement that comes from something retracted or withdrawn',
  why: 'What it rests on was taken back, and it may rest on nothing else.',
  fix: 'Check whether it has another source, and whether its own document was corrected too; a correction is "withdrawn" on the statement.',
  check: (context) =>
    context.statements.flatMap((id) => {
      const retracted = retractedUpstream(context, id)
      if (retracted.length === 0) return []
      const rest = context.sourcing.isGrounded(id) ? 'it has another source' : 'it has no other source'
      return [
        {
          record: id,
          message: `it comes from ${retracted.join(', ')}, which was taken back; ${rest}`,
          evidence: retracted,
          field: 'from',
        },
      ]
    }),
}

/** The retracted sources and withdrawn statements that a statement directly comes from, or names in `from`. */
function retractedUpstream({ view, sourcing }: AuditContext, id: string): string[] {
  const { comesFrom, mutations } = sourcing.lines.of(id)
  const upstream = [...comesFrom.map((each) => each.id), ...mutations.map(({ from }) => from)]
  return sortedUnique(
    upstream.flatMap((each) => {
      const dead = view.deadBecause(each)
      return dead?.reason === 'retracted' ? [dead.because] : []
    }),
  )
}
