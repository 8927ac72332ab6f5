import { HearsayError } from '../errors.ts'
import type { GraphReader } from '../graph/reader.ts'
import { worksOf } from './works.ts'

/** The prefix that makes an actor's id stand for all that it publishes. */
export const OUTLET_PREFIX = 'outlet:'

/** What is taken as discredited. */
export interface TakenAway {
  readonly ids: ReadonlySet<string>
  /** Whether a source is taken away, by itself, by another version of it, or with an outlet. */
  isTakenAway(source: string): boolean
}

/**
 * Reads what `without` names.
 *
 * @throws HearsayError `unknown-id` where it names no source, actor or statement
 */
export function readWithout(reader: GraphReader, without: readonly string[]): TakenAway {
  const ids = new Set<string>()
  const outlets = new Set<string>()
  for (const entry of without) {
    const outlet = entry.startsWith(OUTLET_PREFIX)
    const id = outlet ? entry.slice(OUTLET_PREFIX.length) : entry
    const kind = reader.kindOf(id)
    if (outlet ? kind !== 'actor' : kind !== 'source' && kind !== 'actor' && kind !== 'statement') {
      throw new HearsayError(
        'unknown-id',
        `cannot leave out "${entry}": ${kind ? `it is a ${kind}` : 'no record has that id'}`,
        {
          path: 'without',
          hint: 'name a source, an actor or a statement, or outlet: and the id of a publisher',
        },
      )
    }
    ;(outlet ? outlets : ids).add(id)
  }
  const works = worksOf(reader)
  const roots = new Set([...ids].filter((id) => reader.kindOf(id) === 'source').map(works.rootOf))
  const isOfOutlet = (root: string) =>
    outlets.size > 0 &&
    works.versionsOf(root).some((id) => isOwnedByAny(reader, reader.record('source', id)?.publisher, outlets))
  const isTakenAway = (source: string) => {
    if (roots.size === 0 && outlets.size === 0) return false
    const root = works.rootOf(source)
    return roots.has(root) || isOfOutlet(root)
  }
  return { ids, isTakenAway }
}

function isOwnedByAny(reader: GraphReader, publisher: string | undefined, owners: ReadonlySet<string>): boolean {
  for (let id = publisher; id !== undefined; id = reader.record('actor', id)?.ownedBy) {
    if (owners.has(id)) return true
  }
  return false
}
