import { byCodeUnit } from '../../model/order.ts'
import { partyOf } from '../../sourcing/coincidence.ts'
import type { AuditRule } from './rule.ts'

export const ownCause: AuditRule = {
  code: 'own-cause',
  severity: 'warning',
  what: 'a claim affirmed by somebody whom it is about',
  why: 'It speaks in its own cause; such a source is not independent.',
  mend: 'Nothing is wrong with the record. Look for an origin of another party.',
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
        { record: id, message: `${own.join(', ')} affirms it in its own cause${all}`, evidence: own.sort(byCodeUnit) },
      ]
    }),
}
