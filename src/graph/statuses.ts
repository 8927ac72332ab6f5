import { disjointSets } from '../algorithm/disjoint-sets.ts'
import type { Assessment } from '../model/assessment.ts'
import { compareAssessments } from '../model/assessment-order.ts'
import { sortedUnique } from '../model/order.ts'
import type { Relation } from '../model/relation.ts'
import type { Status } from '../model/vocabulary/assessment.ts'

/**
 * The status that each claim has now, sorted by claim: the latest of those of the claim and of all that are equivalent to it.
 *
 * @param equal the relations that say that two claims are equivalent
 */
export function currentStatuses(
  assessments: readonly Assessment[],
  equal: readonly Pick<Relation, 'from' | 'to'>[],
  isClaim: (id: string) => boolean,
): [string, Status][] {
  const firstOf = disjointSets(equal.map(({ from, to }) => [from, to] as const))
  const latest = new Map<string, Assessment & { status: Status }>()
  for (const assessment of assessments) {
    const { of, status } = assessment
    if (status === undefined || !isClaim(of)) continue
    const first = firstOf(of)
    const before = latest.get(first)
    if (before === undefined || compareAssessments(before, assessment) < 0) latest.set(first, { ...assessment, status })
  }
  const judged = sortedUnique([...latest.keys(), ...equal.flatMap(({ from, to }) => [from, to])])
  return judged.flatMap((claim): [string, Status][] => {
    const status = latest.get(firstOf(claim))?.status
    return status === undefined ? [] : [[claim, status]]
  })
}
