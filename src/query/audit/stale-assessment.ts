import { KIND_CODES } from '../../columns/columns.ts'
import { spanOf } from '../../model/dates.ts'
import { speakersOn } from '../../sourcing/speakers.ts'
import { sourceAt } from '../../sourcing/statements.ts'
import { numbersOf } from '../../sourcing/view.ts'
import type { AuditContext, AuditRule } from './rule.ts'

export const staleAssessment: AuditRule = {
  code: 'stale-assessment',
  severity: 'warning',
  what: 'an assessment of a claim that is older than statements about it',
  why: 'Whoever judged had not seen them.',
  fix: 'Judge again, with a new date.',
  check: (context) => {
    const { view, assessments, columns } = context
    const { isActive } = numbersOf(view).presence
    return assessments().flatMap(({ id, of, date }) => {
      const claim = columns.ids.numberOf(of)
      if (columns.kinds[claim] !== KIND_CODES.claim) return []
      const { latest } = spanOf(date)
      const newer = [...speakersOn(view, claim, 'for'), ...speakersOn(view, claim, 'against')]
        .filter((statement) => isActive(statement) && firstOf(context, statement) > latest)
        .sort((a, b) => a - b)
      if (newer.length === 0) return []
      const count = newer.length === 1 ? 'a statement is' : `${newer.length} statements are`
      const message = `${count} newer than this assessment of ${of}`
      return [{ record: id, message, evidence: newer.map((each) => columns.ids.at(each)), field: 'date' }]
    })
  },
}

/** The first instant of the date of a statement: as it says, else that of its source. */
function firstOf({ columns }: AuditContext, statement: number): number {
  const { of, rows, dates } = columns
  const made = of.statement.made[rows[statement] ?? 0] ?? 0
  const published = of.source.published[rows[sourceAt(columns, statement)] ?? 0] ?? 0
  return dates.spanAt(made === 0 ? published : made).earliest
}
