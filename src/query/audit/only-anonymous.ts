import { sortedUnique } from '../../model/order.ts'
import type { AuditRule } from './rule.ts'
import { sought } from './sought.ts'

export const onlyAnonymous: AuditRule = {
  code: 'only-anonymous',
  severity: 'warning',
  what: 'a claim that rests on anonymous origins only',
  why: 'Nobody vouches for it by name, and several anonymous sources may be one.',
  fix: 'Look for a named source or a document; record affiliations, and who is not the same as whom.',
  check: ({ view, claimsOnce, support }) =>
    claimsOnce.flatMap((id) => {
      const { ends, min, max } = support(id).for.origins
      const anonymous = ends.filter((end) => view.reader.record('actor', end.id)?.anonymous === true)
      if (ends.length === 0 || anonymous.length < ends.length) return []
      const count = max === 1 ? 'one anonymous origin' : `${max} anonymous origins that may be as few as ${min}`
      const { said, searches } = sought(view, id)
      const evidence = sortedUnique([...ends.map((end) => end.id), ...searches])
      return [{ record: id, message: `it rests on ${count}${said}`, evidence }]
    }),
}
