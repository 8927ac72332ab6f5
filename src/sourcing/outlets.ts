import type { Columns } from '../columns/columns.ts'
import { NONE } from '../columns/ids.ts'
import { columnsOf } from '../graph/columns-of.ts'
import type { GraphReader } from '../graph/reader.ts'
import { sortedUnique } from '../model/order.ts'
import { traitsOf } from './actor-traits.ts'
import { OUTLET_PREFIX } from './taken-away.ts'
import { rootOf, versionsOf, worksOf } from './works.ts'

/** The actors that an actor owns, at whatever distance, sorted. */
export function ownedBy(reader: GraphReader, owner: string): string[] {
  const owned = new Set([owner])
  for (const id of owned) for (const { from } of reader.linksTo(id, 'ownedBy')) owned.add(from)
  owned.delete(owner)
  return sortedUnique(owned)
}

/** Whose a source or actor is, nearest first: of a source its publisher and whoever owns that, of an actor its owners. */
export function ownersOf(reader: GraphReader, id: string): string[] {
  const owners: string[] = []
  const first = reader.kindOf(id) === 'source' ? reader.record('source', id)?.publisher : traitsOf(reader, id)?.ownedBy
  for (let owner = first; owner !== undefined; owner = traitsOf(reader, owner)?.ownedBy) owners.push(owner)
  return owners
}

/** The owner at the top of an actor's `ownedBy`; the actor itself where nobody owns it. */
export function topOwner(reader: GraphReader, actor: string): string {
  return ownersOf(reader, actor).at(-1) ?? actor
}

/** All versions of the works of which a publisher, or one that it owns, published one, sorted. */
export function sourcesOfOutlet(reader: GraphReader, publisher: string): string[] {
  const works = worksOf(reader)
  const publishers = [publisher, ...ownedBy(reader, publisher)]
  const published = publishers.flatMap((id) => reader.linksTo(id, 'publishedBy').map(({ from }) => from))
  return sortedUnique(published.flatMap((source) => works.versionsOf(works.rootOf(source))))
}

/** The outlets that a source belongs to, as `outlet:ID`: see `outletsAt`. */
export function outletsOf(reader: GraphReader, source: string): string[] {
  const columns = columnsOf(reader)
  const number = columns.ids.numberOf(source)
  return number === NONE ? [] : outletsAt(columns, number).map((owner) => OUTLET_PREFIX + columns.ids.at(owner))
}

/** The outlets that a source belongs to, by number: whoever published it or another version of it, and whoever owns these. */
export function outletsAt(columns: Columns, source: number): number[] {
  const { of, rows } = columns
  const owners = new Set<number>()
  for (const version of versionsOf(columns, rootOf(columns, source))) {
    const publisher = of.source.publisher[rows[version] ?? 0] ?? NONE
    for (let id = publisher; id !== NONE; id = of.actor.ownedBy[rows[id] ?? 0] ?? NONE) owners.add(id)
  }
  return [...owners]
}

/** The records that something to be taken away stands for: an outlet for its sources, any other id for itself. */
export function recordsOf(reader: GraphReader, id: string): string[] {
  return id.startsWith(OUTLET_PREFIX) ? sourcesOfOutlet(reader, id.slice(OUTLET_PREFIX.length)) : [id]
}
