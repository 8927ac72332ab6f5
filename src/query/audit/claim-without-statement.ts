import { statementsOn } from '../../sourcing/statements.ts'
import type { AuditRule } from './rule.ts'

export const claimWithoutStatement: AuditRule = {
  code: 'claim-without-statement',
  severity: 'warning',
  what: 'a claim without a statement',
  why: 'Nobody is recorded as having said it, so it has no sourcing at all.',
  fix: 'Add a statement, or remove the claim. The parts of a conditional may do without.',
  check: ({ view, claims }) => {
    const { reader } = view
    const isPart = (id: string) => reader.linksTo(id, 'if').length + reader.linksTo(id, 'then').length > 0
    return claims
      .filter((id) => !isPart(id) && !statementsOn(view, id).some(view.isActive))
      .map((id) => {
        const dead = statementsOn(view, id)
        return dead.length === 0
          ? { record: id, message: 'no statement is about it' }
          : { record: id, message: 'every statement about it is retracted or left out', evidence: dead }
      })
  },
}
