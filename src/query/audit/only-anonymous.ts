import { sortedUnique } from '../../model/order.ts'
import { endFor } from '../../sourcing/ends.ts'
import { boundOrigins } from '../../sourcing/origins.ts'
import { isAnonymous } from './is-anonymous.ts'
import type { AuditRule } from './rule.ts'
import { sought } from './sought.ts'

export const onlyAnonymous: AuditRule = {
  code: 'only-anonymous',
  severity: 'warning',
  what: 'a claim that rests on anonymous origins only',
  why: 'Nobody vouches for it by name, and several anonymous sources may be one.',
  fix: 'Look for a named source or a document; record affiliations, and who is not the same as whom.',
  check: ({ view, claimsOnce, ends: endsOf, columns }) =>
    Array.from(claimsOnce).flatMap((claim) => {
      const numbers = endsOf(claim)
      if (numbers.length === 0 || !numbers.every((end) => isAnonymous(columns, end))) return []
      const id = columns.ids.at(claim)
      const ends = numbers.map((end) => endFor(columns, end))
      const { min, max } = boundOrigins(view.reader, ends)
      const count = max === 1 ? 'one anonymous origin' : `${max} anonymous origins that may be as few as ${min}`
      const { said, searches } = sought(view, id)
      const evidence = sortedUnique([...ends.map((end) => end.id), ...searches])
      return [{ record: id, message: `it rests on ${count}${said}`, evidence }]
    }),
}
