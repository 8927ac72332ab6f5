import type { Columns } from '../../columns/columns.ts'
import { ASSESSMENT_FLAGS } from '../../columns/fields.ts'
import type { Assessment } from '../../model/assessment.ts'
import { byCodeUnit } from '../../model/order.ts'
import { isLaterAt } from '../../sourcing/later-at.ts'
import type { AuditRule } from './rule.ts'

export const verdictOnVerdicts: AuditRule = {
  code: 'verdict-on-verdicts',
  severity: 'warning',
  what: 'a verdict that rests on nothing but other verdicts',
  why: 'Fact-checks that cite each other look like confirmation and add none.',
  fix: 'Add what it rests on besides to "evidence": statements, documents, claims; or take the verdict for what it is, a repetition.',
  check: ({ view, columns }) =>
    Array.from(columns.recordsOf.assessment)
      .filter((assessment) => hasStatus(columns, assessment) && !isLaterAt(view, assessment))
      .map((assessment) => columns.record(assessment) as Assessment)
      .filter(({ evidence = [] }) => evidence.length > 0)
      .filter(({ evidence = [] }) => evidence.every((id) => view.reader.kindOf(id) === 'assessment'))
      .map(({ id, evidence = [] }) => ({
        record: id,
        message: `it rests on ${evidence.length === 1 ? 'another verdict' : `${evidence.length} other verdicts`} only`,
        evidence: [...evidence].sort(byCodeUnit),
        field: 'evidence',
      })),
}

function hasStatus({ of, rows }: Columns, assessment: number): boolean {
  return ((of.assessment.flags[rows[assessment] ?? 0] ?? 0) & ASSESSMENT_FLAGS.status) !== 0
}
