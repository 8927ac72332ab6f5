import { byCodeUnit } from '../../model/order.ts'
import { reasonAgainst } from '../../sourcing/assessments.ts'
import type { AuditRule } from './rule.ts'

export const verdictOnVerdicts: AuditRule = {
  code: 'verdict-on-verdicts',
  severity: 'warning',
  what: 'a verdict that rests on nothing but other verdicts',
  why: 'Fact-checks that cite each other look like confirmation and add none.',
  fix: 'Add what it rests on besides to "evidence": statements, documents, claims; or take the verdict for what it is, a repetition.',
  check: ({ view }) =>
    view.reader
      .ids('assessment')
      .flatMap((id) => view.reader.record('assessment', id) ?? [])
      .filter((assessment) => assessment.status !== undefined && reasonAgainst(view, assessment) === undefined)
      .filter(({ evidence = [] }) => evidence.length > 0)
      .filter(({ evidence = [] }) => evidence.every((id) => view.reader.kindOf(id) === 'assessment'))
      .map(({ id, evidence = [] }) => ({
        record: id,
        message: `it rests on ${evidence.length === 1 ? 'another verdict' : `${evidence.length} other verdicts`} only`,
        evidence: [...evidence].sort(byCodeUnit),
        field: 'evidence',
      })),
}
