import { byCodeUnit } from '../../model/order.ts'
import { ACTOR_TYPES } from '../../model/vocabulary/actor.ts'
import { RELATION_TYPES } from '../../model/vocabulary/relation.ts'
import { SOURCE_TYPES } from '../../model/vocabulary/source.ts'
import { numbersOf, type View } from '../../sourcing/view.ts'

/** How often each value occurs; values that do not occur are left out, the others sorted. */
export type Tally<T extends string = string> = Readonly<Partial<Record<T, number>>>

/** How many records of a kind are of each type. */
export function tallyOf(view: View, records: Uint32Array, kind: 'actor' | 'source' | 'relation'): Tally {
  const { of, rows } = numbersOf(view).columns
  return tally(records, (record) => TYPES[kind][of[kind].type[rows[record] ?? 0] ?? 0] ?? '')
}

const TYPES: Readonly<Record<'actor' | 'source' | 'relation', readonly string[]>> = {
  actor: ACTOR_TYPES,
  source: SOURCE_TYPES,
  relation: RELATION_TYPES,
}

/** How many of some records have each value. */
export function tally<T extends string>(records: Uint32Array, read: (record: number) => T): Tally<T> {
  const counts = new Map<T, number>()
  for (const record of records) {
    const value = read(record)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => byCodeUnit(a, b))) as Tally<T>
}
