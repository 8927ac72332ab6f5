import { degreeOf, othersOf, startOf } from '../../columns/edge-table.ts'
import { claimSetsOf } from '../../sourcing/sides.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'

/** A way to stand: all of these claims stand, and, where it says so, the claim itself is carried. By number. */
export interface Way {
  readonly carried: boolean
  readonly claims: readonly number[]
}

/** Whether a claim, or one equal to it, may depend on another or be what a conditional concludes. */
export function mayRestOnOthers(view: View, claim: number): boolean {
  const { columns } = numbersOf(view)
  const [premises, concluded, equals] = [columns.edges('dependsOn'), columns.edges('then'), columns.edges('equivalent')]
  const ways = [premises.outgoing, concluded.incoming, equals.outgoing, equals.incoming]
  return ways.some((rows) => degreeOf(rows, claim) > 0)
}

/** The ways in which a claim comes to stand: being carried with all that it depends on, or by each conditional that concludes it. */
export function waysToStand(view: View, claim: number, isCarried: boolean): Way[] {
  const { columns } = numbersOf(view)
  const equals = claimSetsOf(view).same(claim)
  const conditionals = new Set(equals.flatMap((equal) => [...othersOf(columns.edges('then').incoming, equal)]))
  const ways = Array.from(conditionals, (conditional): Way => {
    return { carried: false, claims: [conditional, ...othersOf(columns.edges('if').outgoing, conditional)] }
  })
  if (!isCarried) return ways
  const premises = new Set(equals.flatMap((equal) => premisesOf(view, equal)))
  return [{ carried: true, claims: [...premises] }, ...ways]
}

/** The claims that a claim depends on by relations that are read. */
function premisesOf(view: View, claim: number): number[] {
  const { columns, presence } = numbersOf(view)
  const { outgoing, relations } = columns.edges('dependsOn')
  const start = startOf(outgoing, claim)
  const found: number[] = []
  for (let at = start; at < start + degreeOf(outgoing, claim); at++) {
    if (presence.isRead(relations?.[outgoing.edges[at] ?? 0] ?? 0)) found.push(outgoing.others[at] ?? 0)
  }
  return found
}
