import type { GraphReader } from '../graph/reader.ts'
import { sortedUnique } from '../model/order.ts'
import { OUTLET_PREFIX } from './view.ts'

/** The sources of a publisher and of all that it owns, sorted. */
export function sourcesOfOutlet(reader: GraphReader, publisher: string): string[] {
  const owned = new Set([publisher])
  for (const id of owned) for (const { from } of reader.linksTo(id, 'ownedBy')) owned.add(from)
  return sortedUnique([...owned].flatMap((id) => reader.linksTo(id, 'publishedBy').map(({ from }) => from)))
}

/** The outlets that a source belongs to: its publisher and whoever owns that, nearest first, as `outlet:ID`. */
export function outletsOf(reader: GraphReader, source: string): string[] {
  const outlets: string[] = []
  for (let id = reader.record('source', source)?.publisher; id !== undefined; id = reader.record('actor', id)?.ownedBy)
    outlets.push(`${OUTLET_PREFIX}${id}`)
  return outlets
}

/** The records that something to be taken away stands for: an outlet for its sources, any other id for itself. */
export function recordsOf(reader: GraphReader, id: string): string[] {
  return id.startsWith(OUTLET_PREFIX) ? sourcesOfOutlet(reader, id.slice(OUTLET_PREFIX.length)) : [id]
}
