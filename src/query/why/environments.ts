import { type MinimalSets, minimalSets, unionsAcross } from '../../algorithm/minimal-sets.ts'
import { strongComponents } from '../../algorithm/strong-components.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { Ways } from './standing-within.ts'

/**
 * The environments of a claim: the least solution. Claims that rest on each other are gone round until nothing changes, what they rest on
 * first. Whatever makes a claim stand does so by a chain of no more claims than there are, so that many rounds are enough, also where
 * lists are cut.
 */
export function environmentsOf(ways: Ways, claim: string, limit: number): { sets: MinimalSets; cut: boolean } {
  const environments = new Map<string, MinimalSets>()
  let cut = false
  const together = (claims: readonly string[], more: readonly MinimalSets[] = []) => {
    const found = unionsAcross([...more, ...claims.map((each) => environments.get(each) ?? [])], limit)
    cut ||= found.cut
    return found.sets
  }
  const isNew = (id: string): boolean => {
    const { ends, premises, conditionals } = ways.get(id) ?? NO_WAY
    const carried = ends.length === 0 ? [] : together(premises, [ends.map((end) => [end])])
    const concluded = conditionals.flatMap(({ conditional, conditions }) => together([conditional, ...conditions]))
    const found = minimalSets([...carried, ...concluded], limit)
    cut ||= found.cut
    if (areSame(found.sets, environments.get(id) ?? [])) return false
    environments.set(id, found.sets)
    return true
  }
  for (const members of strongComponents([claim], (id) => needsOf(ways, id))) {
    members.sort(byCodeUnit)
    for (let round = 0, changed = true; changed && round <= members.length; round += 1) {
      changed = false
      for (const id of members) if (isNew(id)) changed = true
      if (members.length === 1 && !needsOf(ways, members[0] ?? '').includes(members[0] ?? '')) break
    }
  }
  return { sets: environments.get(claim) ?? [], cut }
}

const NO_WAY = { ends: [], premises: [], conditionals: [] }

/** All claims that the standing of one may rest on at once. */
function needsOf(ways: Ways, claim: string): readonly string[] {
  const { premises, conditionals } = ways.get(claim) ?? NO_WAY
  return [...premises, ...conditionals.flatMap(({ conditional, conditions }) => [conditional, ...conditions])]
}

function areSame(one: MinimalSets, other: MinimalSets): boolean {
  return (
    one.length === other.length &&
    one.every((set, at) => set.length === other[at]?.length && set.every((each, index) => each === other[at]?.[index]))
  )
}
