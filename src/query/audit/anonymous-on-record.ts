import type { Statement } from '../../model/statement.ts'
import { endsAbove } from '../../sourcing/ends-above.ts'
import { anonymousStatements } from './anonymous-statements.ts'
import type { AuditRule } from './rule.ts'

export const anonymousOnRecord: AuditRule = {
  code: 'anonymous-on-record',
  severity: 'error',
  what: 'a statement on the record whose origins are all anonymous',
  why: 'On the record means by name.',
  fix: 'Set "terms" to background or deepBackground, or name the actor.',
  check: ({ view, sourcing, columns }) =>
    anonymousStatements(view)
      .filter((statement) => (columns.record(statement) as Statement).terms === 'onRecord')
      .map((statement) => {
        const ends = [...endsAbove(sourcing.grounding, [statement])].sort((a, b) => a - b).map(columns.ids.at)
        return {
          record: columns.ids.at(statement),
          message: `it is on the record, and only ${ends.join(', ')} said it`,
          evidence: ends,
          field: 'terms',
        }
      }),
}
