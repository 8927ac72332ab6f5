import { degreeOf } from '../../columns/edge-table.ts'
import { conditionsOf, premisesOf } from '../../sourcing/standing.ts'
import type { AuditRule } from './rule.ts'

export const ownPremise: AuditRule = {
  code: 'own-premise',
  severity: 'error',
  what: 'a conditional that depends on its own condition',
  why: 'What would follow if a condition held does not need the condition to hold; recorded like this, the conditional stands only when its condition does.',
  fix: 'Remove the relation, or record what the conditional really presupposes.',
  check: ({ view, claims, columns }) =>
    Array.from(claims).flatMap((claim) => {
      if (degreeOf(columns.edges('if').outgoing, claim) === 0) return []
      const id = columns.ids.at(claim)
      const premises = new Set(premisesOf(view, id))
      for (const premise of premises) for (const other of premisesOf(view, premise)) premises.add(other)
      const own = conditionsOf(view, id).filter((condition) => premises.has(condition))
      return own.length === 0
        ? []
        : [{ record: id, message: `it depends on its condition ${own.join(', ')}`, evidence: own }]
    }),
}
