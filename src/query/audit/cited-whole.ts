import { isReadInFull } from './read-in-full.ts'
import type { AuditRule } from './rule.ts'

export const citedWhole: AuditRule = {
  code: 'cited-whole',
  severity: 'warning',
  what: 'a statement that cites a document as a whole, though that was read in full and nothing in it is recorded to say so',
  why: 'A citation that nobody found in what it cites is the commonest of errors; here the document stands in for a passage.',
  fix: 'Look whether it is there. If it is, record the passage as a statement of that document; if not, assess the line: "attribution: absent".',
  check: ({ view, sourcing, statements }) =>
    statements.flatMap((id) => {
      const whole = sourcing.lines
        .of(id)
        .comesFrom.filter((step) => step.kind === 'document' && view.isActive(step.id) && isReadInFull(view, step.id))
        .map((step) => step.id)
      if (whole.length === 0) return []
      return [{ record: id, message: `is it in ${whole.join(', ')}?`, evidence: whole, field: 'from' }]
    }),
}
