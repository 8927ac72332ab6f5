import { judgedSteps } from '../../sourcing/judged-lines.ts'
import { lineJudgements } from '../../sourcing/line-judgements.ts'
import type { AuditRule } from './rule.ts'

export const lineRejected: AuditRule = {
  code: 'line-rejected',
  severity: 'warning',
  what: 'a statement that cites what was looked up and is not there',
  why: 'Until somebody upholds it, the document has it from nowhere, whoever it names.',
  fix: 'Look for where it really comes from, and record that in "from"; or have the finding checked: "attribution: upheld" by somebody who found it.',
  check: ({ view, statements, columns }) =>
    Array.from(statements).flatMap((statement) => {
      if (lineJudgements(columns, statement).length === 0) return []
      const id = columns.ids.at(statement)
      const rejected = judgedSteps(view, id).filter((step) => step.rejected)
      if (rejected.length === 0) return []
      const named = rejected.map(({ from }) => from)
      return [{ record: id, message: `it is not as it says in ${named.join(', ')}`, evidence: named, field: 'from' }]
    }),
}
