import { actorsAsIn } from '../../graph/actors-as-in.ts'
import type { GraphReader } from '../../graph/reader.ts'
import { groupBy } from '../../model/order.ts'
import { mayCoincide, partyOf, surelyPartiesApart } from '../../sourcing/coincidence.ts'
import type { End } from '../../sourcing/ends.ts'

/**
 * A way to ask which of some disclosed ends, behind the one at a place, cannot be one with it and are surely of another party: lazily, in their order. Ends
 * are compared by sorts: two of the same sorts are all alike, but for those of which records speak.
 */
export function openApart(reader: GraphReader, ends: readonly End[]): (place: number) => Generator<End> {
  const apartBySort = ends.length > FEW ? openApartSorts(reader, ends) : undefined
  return function* (place) {
    const isApart = apartBySort?.(place) ?? ((other: number) => areApart(reader, ends[place], ends[other]))
    if (isApart === 'nobody') return
    for (let other = place + 1; other < ends.length; other++) {
      const end = ends[other]
      if (end !== undefined && isApart(other)) yield end
    }
  }
}

/** So few are compared one by one. */
export const FEW = 6

/** For a place: whether the end at another one is apart from it, or that nobody is. */
function openApartSorts(given: GraphReader, ends: readonly End[]) {
  const reader = actorsAsIn(given)
  const parties = ends.map(({ id }) => partyOf(reader, id))
  const heads = new Set(parties.filter((party, place) => party !== ends[place]?.id))
  const sorts = ends.map(({ id }, place) => (heads.has(id) ? itself(id) : sortOf(reader, id, parties[place] ?? id)))
  const bySort = groupBy(ends.keys(), (place) => sorts[place] ?? '')
  const apart = new Map<string, ReadonlySet<string>>()
  const areSortsApart = (a: string, b: string) => {
    const [first = 0, second = first] = bySort.get(a) ?? []
    const other = a === b ? second : (bySort.get(b)?.[0] ?? first)
    return other !== first && areApart(reader, ends[first], ends[other])
  }
  const sortsApart = (sort: string) => {
    const known = apart.get(sort) ?? new Set([...bySort.keys()].filter((other) => areSortsApart(sort, other)))
    apart.set(sort, known)
    return known
  }
  return (place: number) => {
    const wanted = sortsApart(sorts[place] ?? '')
    return wanted.size === 0 ? 'nobody' : (other: number) => wanted.has(sorts[other] ?? '')
  }
}

/** Whether two ends cannot be one and are surely of different parties. */
export function areApart(reader: GraphReader, a: End | undefined, b: End | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return surelyPartiesApart(reader, a.id, b.id) && mayCoincide(reader, a, b) === undefined
}

/** What decides who an end may be: itself, where records say who it may be or is not, or where it is a body that others may belong to. */
function sortOf(reader: GraphReader, id: string, party: string): string {
  const actor = reader.record('actor', id)
  const isSpokenOf = (['possiblySameAs', 'notSameAs'] as const).some(
    (kind) => reader.linksFrom(id, kind).length > 0 || reader.linksTo(id, kind).length > 0,
  )
  const isBody = actor?.anonymous !== true && (actor?.type === 'organization' || actor?.type === 'government')
  if (actor === undefined || isSpokenOf || isBody) return itself(id)
  const ownParty = party === id ? 'its own' : `of ${party}`
  return [actor.anonymous === true, actor.type, actor.affiliation ?? '', ownParty].join(' ')
}

/** The sort of one alone. */
function itself(id: string): string {
  return `itself ${id}`
}
