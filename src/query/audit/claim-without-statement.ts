import { statementsOn } from '../../sourcing/statements.ts'
import type { AuditRule } from './rule.ts'

export const claimWithoutStatement: AuditRule = {
  code: 'claim-without-statement',
  severity: 'warning',
  what: 'a claim that no statement is about',
  why: 'Nobody is recorded as having said it, so that it has no provenance at all.',
  mend: 'Add a statement, or take the claim out. The parts of a conditional may do without.',
  check: ({ view, claims }) => {
    const { reader } = view
    const isPart = (id: string) => reader.linksTo(id, 'if').length + reader.linksTo(id, 'then').length > 0
    return claims
      .filter((id) => !isPart(id) && !statementsOn(view, id).some(view.isActive))
      .map((id) => {
        const dead = statementsOn(view, id)
        return dead.length === 0
          ? { record: id, message: 'no statement is about it' }
          : { record: id, message: 'every statement about it is retracted or taken away', evidence: dead }
      })
  },
}
