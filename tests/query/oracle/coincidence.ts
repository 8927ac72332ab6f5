import type { Actor } from '../../../src/model/actor.ts'
import { pairs, partitions } from './combinations.ts'
import { isDisclosed, type NaiveEnd } from './ends.ts'
import { find, type Setting } from './setting.ts'

/** Sorts of actors: between two of one sort, not to know where one belongs is enough to take them for the same. */
const SORTS = [['person', 'role', 'group'], ['organization', 'government'], ['software']]

/** Whether two different ends may be one. */
export function mayBeOne(setting: Setting, a: NaiveEnd, b: NaiveEnd): boolean {
  if (a.kind === 'source' || b.kind === 'source') return true
  const [left, right] = [find(setting.dataset.actors, a.id), find(setting.dataset.actors, b.id)]
  if (lists('notSameAs', left, right)) return false
  if (!isDisclosed(setting, a) || !isDisclosed(setting, b)) return true
  if (lists('possiblySameAs', left, right)) return true
  return (left.anonymous === true || right.anonymous === true) && haveCompatibleAffiliations(setting, left, right)
}

function lists(field: 'possiblySameAs' | 'notSameAs', a: Actor, b: Actor): boolean {
  return a[field]?.includes(b.id) === true || b[field]?.includes(a.id) === true
}

function haveCompatibleAffiliations(setting: Setting, a: Actor, b: Actor): boolean {
  const { dataset, has } = setting
  const [one, other] = [chainOf(setting, a), chainOf(setting, b)]
  const isUnknown = ([nearest]: string[]) =>
    nearest === undefined || (has('anonymousAffiliations') && find(dataset.actors, nearest).anonymous === true)
  const areOfOneSort = SORTS.some((sort) => sort.includes(a.type) && sort.includes(b.type))
  if ((isUnknown(one) || isUnknown(other)) && (areOfOneSort || !has('unplacedKinds'))) return true
  return other.includes(one[0] ?? '') || one.includes(other[0] ?? '')
}

/** The affiliations of an actor, nearest first; a named organization or government is its own nearest one. */
function chainOf({ dataset }: Setting, { id, type, anonymous, affiliation }: Actor): string[] {
  const climb = (from: string | undefined): string[] =>
    from === undefined ? [] : [from, ...climb(find(dataset.actors, from).affiliation)]
  const isOwnNearest = anonymous !== true && (type === 'organization' || type === 'government')
  return [...(isOwnNearest ? [id] : []), ...climb(affiliation)]
}

/** Where the climb of an actor ends: at a party, or where nothing is above; in a ring at the smallest id of it. */
export function partyOf({ dataset }: Setting, id: string): string {
  const climbed = [id]
  for (;;) {
    const { party, affiliation, ownedBy } = find(dataset.actors, climbed.at(-1) as string)
    const next = party === true ? undefined : (affiliation ?? ownedBy)
    if (next === undefined) return climbed.at(-1) as string
    if (climbed.includes(next)) return climbed.slice(climbed.indexOf(next)).sort()[0] as string
    climbed.push(next)
  }
}

/** Whether two actors may be of one party. */
export function mayShareParty(setting: Setting, a: string, b: string): boolean {
  const { dataset, has } = setting
  const [one, other] = [partyOf(setting, a), partyOf(setting, b)]
  if (one === other) return true
  const isOpen = (party: string) => has('anonymousParties') && find(dataset.actors, party).anonymous === true
  if (isOpen(one) && isOpen(other)) return true
  const mayBeOf = (actor: string, party: string) =>
    !has('notOfParty') || !lists('notSameAs', find(dataset.actors, actor), find(dataset.actors, party))
  return (isOpen(one) && mayBeOf(a, other)) || (isOpen(other) && mayBeOf(b, one))
}

/** The fewest origins, by trying every partition of the disclosed ends. */
export function fewestOrigins(setting: Setting, ends: readonly NaiveEnd[]): number {
  if (ends.length === 0) return 0
  let fewest = ends.length
  for (const groups of partitions(ends.filter((end) => isDisclosed(setting, end)))) {
    const fits = groups.every((group) => pairs(group).every(([a, b]) => mayBeOne(setting, a, b)))
    if (fits) fewest = Math.min(fewest, groups.length)
  }
  return Math.max(1, fewest)
}
