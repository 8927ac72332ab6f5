import { type Columns, KIND_CODES } from '../columns/columns.ts'
import { NONE } from '../columns/ids.ts'
import { HearsayError } from '../errors.ts'
import { KIND_NAMES } from '../model/kinds.ts'
import { rootOf, versionsOf } from './works.ts'

/** The prefix that makes an actor's id stand for all that it publishes. */
export const OUTLET_PREFIX = 'outlet:'

/** What is taken as discredited, by number. */
export interface TakenAway {
  readonly records: ReadonlySet<number>
  /** Whether a source is taken away, by itself, by another version of it, or with an outlet. */
  isTakenAway(source: number): boolean
}

/**
 * Reads what `without` names.
 *
 * @throws HearsayError `unknown-id` where it names no source, actor or statement
 */
export function readWithout(columns: Columns, without: readonly string[]): TakenAway {
  const records = new Set<number>()
  const outlets = new Set<number>()
  for (const entry of without) {
    const outlet = entry.startsWith(OUTLET_PREFIX)
    const number = requireRemovable(columns, entry, outlet)
    ;(outlet ? outlets : records).add(number)
  }
  if (records.size === 0 && outlets.size === 0) return NOTHING_TAKEN
  const roots = new Set(
    [...records].filter((id) => columns.kinds[id] === KIND_CODES.source).map((id) => rootOf(columns, id)),
  )
  const { publisher } = columns.of.source
  const isOfOutlet = (root: number) =>
    outlets.size > 0 &&
    versionsOf(columns, root).some((id) => isOwnedByAny(columns, publisher[columns.rows[id] ?? 0] ?? NONE, outlets))
  const isTakenAway = (source: number) => {
    if (roots.size === 0 && outlets.size === 0) return false
    const root = rootOf(columns, source)
    return roots.has(root) || isOfOutlet(root)
  }
  return { records, isTakenAway }
}

/** Where nothing is taken away. */
export const NOTHING_TAKEN: TakenAway = { records: new Set(), isTakenAway: () => false }

function requireRemovable({ ids, kinds }: Columns, entry: string, outlet: boolean): number {
  const number = ids.numberOf(outlet ? entry.slice(OUTLET_PREFIX.length) : entry)
  const kind = number === NONE ? undefined : KIND_NAMES[kinds[number] ?? 0]
  const fits = outlet ? kind === 'actor' : kind === 'source' || kind === 'actor' || kind === 'statement'
  if (fits) return number
  const found = kind === undefined || kind === 'relation' ? 'no record has that id' : `it is a ${kind}`
  throw new HearsayError('unknown-id', `cannot leave out "${entry}": ${found}`, {
    path: 'without',
    hint: 'name a source, an actor or a statement, or outlet: and the id of a publisher',
  })
}

function isOwnedByAny({ of, rows }: Columns, publisher: number, owners: ReadonlySet<number>): boolean {
  for (let id = publisher; id !== NONE; id = of.actor.ownedBy[rows[id] ?? 0] ?? NONE) {
    if (owners.has(id)) return true
  }
  return false
}
