import { byCodeUnit } from '../../model/order.ts'
import { partyOf } from '../../sourcing/coincidence.ts'
import type { AuditRule } from './rule.ts'

export const ownCause: AuditRule = {
  code: 'own-cause',
  severity: 'warning',
  what: 'a claim affirmed by somebody it is about',
  why: 'Whoever speaks in their own cause is not independent.',
  fix: 'Nothing is wrong with the record. Look for an origin without that interest.',
  check: ({ view: { reader }, claims, support }) =>
    claims.flatMap((id) => {
      const about = (reader.record('claim', id)?.about ?? []).filter((each) => reader.kindOf(each) === 'actor')
      const parties = new Set(about.map((each) => partyOf(reader, each)))
      const own = support(id)
        .for.origins.ends.filter(({ kind, id: end }) => kind === 'actor' && parties.has(partyOf(reader, end)))
        .map((end) => end.id)
      if (own.length === 0) return []
      const all = support(id).for.origins.max === own.length ? ', and nobody else does' : ''
      return [
        {
          record: id,
          message: `${own.join(', ')} ${own.length === 1 ? 'affirms it in its own cause' : 'affirm it in their own cause'}${all}`,
          evidence: own.sort(byCodeUnit),
        },
      ]
    }),
}
