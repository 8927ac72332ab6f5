import { KIND_CODES } from '../../columns/columns.ts'
import { othersOf } from '../../columns/edge-table.ts'
import { ACTOR_FLAGS } from '../../columns/fields.ts'
import type { Sayings } from './sayings.ts'

/**
 * The anonymous actors that a statement has words for, wherever they are, by number: whom it credits, and who may be one of these or of whom
 * it names. None of them, most often.
 */
export function describedBy({ columns, of }: Sayings, statement: number): ReadonlySet<number> {
  const { kinds, rows, from, edges } = columns
  const isAnonymous = (record: number) =>
    kinds[record] === KIND_CODES.actor &&
    ((columns.of.actor.flags[rows[record] ?? 0] ?? 0) & ACTOR_FLAGS.anonymous) !== 0
  const row = rows[statement] ?? 0
  const named = from.items.subarray(from.starts[row], from.starts[row + 1])
  const credited = of(statement).credited ?? NOTHING
  if (credited.length === 0 && !named.some((record) => kinds[record] === KIND_CODES.actor)) return NOBODY
  const { outgoing, incoming } = edges('possiblySameAs')
  const found = new Set<number>()
  const addAnonymous = (records: Iterable<number>) => {
    for (const record of records) if (isAnonymous(record)) found.add(record)
  }
  addAnonymous(credited)
  for (const record of [...credited, ...named]) {
    addAnonymous(othersOf(outgoing, record))
    addAnonymous(othersOf(incoming, record))
  }
  return found
}

const NOTHING: readonly number[] = []
const NOBODY: ReadonlySet<number> = new Set()
