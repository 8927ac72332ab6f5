import { openNetwork } from '../../sourcing/network.ts'
import { statementOf } from '../../sourcing/statements.ts'
import type { AuditRule } from './rule.ts'

export const anonymousOnRecord: AuditRule = {
  code: 'anonymous-on-record',
  severity: 'error',
  what: 'a statement on the record whose origins are all anonymous',
  why: 'On the record means by name.',
  fix: 'Set "terms" to background or deepBackground, or name the actor.',
  check: ({ view: { reader }, sourcing, statements }) =>
    statements
      .filter((id) => statementOf(reader, id).terms === 'onRecord' && sourcing.isGrounded(id))
      .flatMap((id) => {
        const ends = openNetwork(sourcing, [id]).ends.map((end) => end.id)
        if (!ends.every((end) => reader.record('actor', end)?.anonymous === true)) return []
        return [
          {
            record: id,
            message: `it is on the record, and only ${ends.join(', ')} said it`,
            evidence: ends,
            field: 'terms',
          },
        ]
      }),
}
