import { degreeOf, edgeAt, othersOf, startOf } from '../../columns/edge-table.ts'
import { claimSetsOf } from '../../sourcing/sides.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'

/**
 * How many claims rest on a claim, by number: as `otherClaims` lists them. Claims on which no relation and no conditional bears are told from
 * the ends of their edges alone.
 */
export function openRestingClaims(view: View): (claim: number) => number {
  const { columns, presence } = numbersOf(view)
  const { same } = claimSetsOf(view)
  const dependsOn = columns.edges('dependsOn')
  const conditions = columns.edges('if').incoming
  const concluded = columns.edges('then').outgoing
  const hasAny = (claim: number) =>
    degreeOf(dependsOn.incoming, claim) + degreeOf(conditions, claim) + degreeOf(concluded, claim) > 0
  return (claim) => {
    const own = same(claim)
    if (!own.some(hasAny)) return 0
    const reached = new Set(own)
    for (const each of reached) {
      for (const equal of same(each)) reached.add(equal)
      const start = startOf(dependsOn.incoming, each)
      for (const [at, other] of othersOf(dependsOn.incoming, each).entries())
        if (presence.isRead(dependsOn.relations?.[edgeAt(dependsOn.incoming, start + at)] ?? 0)) reached.add(other)
      for (const conditional of othersOf(conditions, each))
        for (const other of othersOf(concluded, conditional)) reached.add(other)
      for (const other of othersOf(concluded, each)) reached.add(other)
    }
    return reached.size - own.length
  }
}
