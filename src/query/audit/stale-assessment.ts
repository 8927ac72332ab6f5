import { spanOf } from '../../model/dates.ts'
import { dateOf } from '../../sourcing/first-instant.ts'
import { bearings } from '../../sourcing/sides.ts'
import type { AuditRule } from './rule.ts'

export const staleAssessment: AuditRule = {
  code: 'stale-assessment',
  severity: 'warning',
  what: 'an assessment of a claim that is older than statements about it',
  why: 'Whoever judged had not seen them.',
  fix: 'Judge again, with a new date.',
  check: ({ view, assessments }) =>
    assessments().flatMap(({ id, of, date }) => {
      if (view.reader.kindOf(of) !== 'claim') return []
      const { latest } = spanOf(date)
      const newer = [...bearings(view, of, 'for'), ...bearings(view, of, 'against')]
        .map(({ statement }) => statement)
        .filter((statement) => view.isActive(statement) && spanOf(dateOf(view, statement)).earliest > latest)
      if (newer.length === 0) return []
      const count = newer.length === 1 ? 'a statement is' : `${newer.length} statements are`
      return [
        { record: id, message: `${count} newer than this assessment of ${of}`, evidence: newer.sort(), field: 'date' },
      ]
    }),
}
