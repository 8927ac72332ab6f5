import { KIND_CODES } from '../../columns/columns.ts'
import { SOURCE_FLAGS } from '../../columns/fields.ts'
import { numbersOf } from '../../sourcing/view.ts'
import type { AuditRule } from './rule.ts'

export const citedWhole: AuditRule = {
  code: 'cited-whole',
  severity: 'warning',
  what: 'a statement that cites a document as a whole, though that was read in full and nothing in it is recorded to say so',
  why: 'A citation that nobody found in what it cites is the commonest of errors; here the document stands in for a passage.',
  fix: 'Look whether it is there. If it is, record the passage as a statement of that document; if not, assess the line: "attribution: absent".',
  check: ({ view, sourcing, statements, columns }) => {
    const { kinds, rows, of, ids } = columns
    const { lines } = sourcing.grounding
    const { isActive } = numbersOf(view).presence
    const isReadInFull = (source: number) => ((of.source.flags[rows[source] ?? 0] ?? 0) & NOT_IN_FULL) === 0
    return Array.from(statements).flatMap((statement) => {
      const place = lines.at(statement)
      const whole: string[] = []
      for (let index = 0; index < lines.countAt(place); index++) {
        const to = lines.originAt(place, index)
        if (kinds[to] === KIND_CODES.source && isActive(to) && isReadInFull(to)) whole.push(ids.at(to))
      }
      if (whole.length === 0) return []
      return [{ record: ids.at(statement), message: `is it in ${whole.join(', ')}?`, evidence: whole, field: 'from' }]
    })
  },
}

const NOT_IN_FULL = SOURCE_FLAGS.unread | SOURCE_FLAGS.excerpt
