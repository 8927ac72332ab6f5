import { degreeOf, othersOf } from '../../columns/edge-table.ts'
import { sortedUnique } from '../../model/order.ts'
import { claimSetsOf } from '../../sourcing/sides.ts'
import { numbersOf } from '../../sourcing/view.ts'
import type { AuditRule } from './rule.ts'
import { sought } from './sought.ts'

export const claimWithoutStatement: AuditRule = {
  code: 'claim-without-statement',
  severity: 'warning',
  what: 'a claim without a statement',
  why: 'Nobody is recorded as having said it, so it has no sourcing at all.',
  fix: 'Add a statement, or remove the claim. The parts of a conditional may do without.',
  check: ({ view, claimsOnce, columns }) => {
    const { ids, edges } = columns
    const { isActive } = numbersOf(view).presence
    const { same } = claimSetsOf(view)
    const parts = [edges('if').incoming, edges('then').incoming]
    const speaking = (['asserts', 'denies', 'declines'] as const).map((kind) => edges(kind).incoming)
    const isPart = (claim: number) => parts.some((rows) => degreeOf(rows, claim) > 0)
    const isStated = (claim: number) => speaking.some((rows) => othersOf(rows, claim).some(isActive))
    return Array.from(claimsOnce.filter((claim) => !same(claim).some((each) => isPart(each) || isStated(each)))).map(
      (claim) => {
        const id = ids.at(claim)
        const dead = same(claim).flatMap((each) => speaking.flatMap((rows) => Array.from(othersOf(rows, each), ids.at)))
        const { said, searches } = sought(view, id)
        const what =
          dead.length === 0 ? 'no statement is about it' : 'every statement about it is retracted or left out'
        const evidence = sortedUnique([...dead, ...searches])
        return { record: id, message: `${what}${said}`, ...(evidence.length === 0 ? {} : { evidence }) }
      },
    )
  },
}
