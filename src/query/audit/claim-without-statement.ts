import { sortedUnique } from '../../model/order.ts'
import { entailmentOf } from '../../sourcing/sides.ts'
import { statementsOn } from '../../sourcing/statements.ts'
import type { AuditRule } from './rule.ts'
import { sought } from './sought.ts'

export const claimWithoutStatement: AuditRule = {
  code: 'claim-without-statement',
  severity: 'warning',
  what: 'a claim without a statement',
  why: 'Nobody is recorded as having said it, so it has no sourcing at all.',
  fix: 'Add a statement, or remove the claim. The parts of a conditional may do without.',
  check: ({ view, claimsOnce }) => {
    const { reader } = view
    const { same } = entailmentOf(view)
    const isPart = (id: string) => reader.linksTo(id, 'if').length + reader.linksTo(id, 'then').length > 0
    const on = (id: string) => same(id).flatMap((equal) => statementsOn(view, equal))
    return claimsOnce
      .filter((id) => !same(id).some(isPart) && !on(id).some(view.isActive))
      .map((id) => {
        const dead = on(id)
        const { said, searches } = sought(view, id)
        const what =
          dead.length === 0 ? 'no statement is about it' : 'every statement about it is retracted or left out'
        const evidence = sortedUnique([...dead, ...searches])
        return { record: id, message: `${what}${said}`, ...(evidence.length === 0 ? {} : { evidence }) }
      })
  },
}
