import { NONE } from '../../columns/ids.ts'
import { sortedUnique } from '../../model/order.ts'
import { sourceAt } from '../../sourcing/statements.ts'
import { numbersOf } from '../../sourcing/view.ts'
import type { AuditContext, AuditRule } from './rule.ts'

export const retractedCited: AuditRule = {
  code: 'retracted-cited',
  severity: 'warning',
  what: 'a statement that comes from something retracted or withdrawn',
  why: 'What it rests on was taken back, and it may rest on nothing else.',
  fix: 'Check whether it has another source, and whether its own document was corrected too; a correction is "withdrawn" on the statement.',
  check: (context) =>
    Array.from(context.statements).flatMap((statement) => {
      if (!namesAnyDead(context, statement)) return []
      const id = context.columns.ids.at(statement)
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

/** Whether any record that a statement comes from or names does not count: most name none such. */
function namesAnyDead({ view, sourcing, columns }: AuditContext, statement: number): boolean {
  const { isActive } = numbersOf(view).presence
  const { lines } = sourcing.grounding
  const place = lines.at(statement)
  for (let index = 0; index < lines.countAt(place); index++) if (!isActive(lines.originAt(place, index))) return true
  const row = columns.rows[statement] ?? 0
  const { starts, items } = columns.from
  if (items.subarray(starts[row], starts[row + 1]).some((named) => !isActive(named))) return true
  const original = columns.of.source.republishes[columns.rows[sourceAt(columns, statement)] ?? 0] ?? NONE
  return original !== NONE && !isActive(original)
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
