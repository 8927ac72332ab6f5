import { others, otherTopics } from '../../words/overview-words.ts'
import { asFirst, type By, type Group } from './groups.ts'

/**
 * The largest of some groups, as many as there is room for; the others with those that are one group already, what belongs to none last.
 *
 * @param groups as `groupsOf` gives them
 * @param most besides the group of the others and that of what belongs to none
 */
export function fewerGroups(groups: readonly Group[], by: By, most: number): readonly Group[] {
  const named = groups.filter(({ ofSmall }) => ofSmall === undefined)
  const more = named.slice(most)
  const [first] = more
  if (first === undefined) return groups
  const small = groups.find(({ ofSmall = 0 }) => ofSmall > 0)
  const ofSmall = more.length + (small?.ofSmall ?? 0)
  const name = by === 'topic' ? otherTopics(ofSmall) : others(ofSmall)
  const members = [...more.flatMap((group) => group.members), ...(small?.members ?? [])]
  return [
    ...named.slice(0, most),
    ...asFirst(members, { name, kind: first.kind, ofSmall }),
    ...groups.filter(({ ofSmall }) => ofSmall === 0),
  ]
}
