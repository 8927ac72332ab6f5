import { actorsAsIn } from '../../graph/actors-as-in.ts'
import { columnsOf } from '../../graph/columns-of.ts'
import type { GraphReader } from '../../graph/reader.ts'
import { keep } from '../../model/kept.ts'
import { oncePer } from '../../model/once.ts'
import { partyOf } from '../../sourcing/coincidence.ts'
import { endFor } from '../../sourcing/ends.ts'
import { areApart } from './apart.ts'

/** What is asked of the same actors for one claim after the other, by number: each found out once. */
export interface KnownActors {
  /** The party that an actor belongs to. */
  partyOf(actor: number): number
  /** Whether two actors cannot be one and are surely of different parties. */
  areApart(a: number, b: number): boolean
}

/** So many pairs are remembered. */
const MOST_PAIRS = 1_000_000

/** What is known of the actors of a reader. */
export function knownActorsOf(reader: GraphReader): KnownActors {
  return knownOf(actorsAsIn(reader))
}

const knownOf = oncePer((reader: GraphReader): KnownActors => {
  const columns = columnsOf(reader)
  const parties = new Map<number, number>()
  const pairs = new Map<number, boolean>()
  return {
    partyOf: (actor) => {
      const known = parties.get(actor)
      if (known !== undefined) return known
      const party = columns.ids.numberOf(partyOf(reader, columns.ids.at(actor)))
      parties.set(actor, party)
      return party
    },
    areApart: (a, b) => {
      const key = Math.min(a, b) * columns.ids.length + Math.max(a, b)
      const known = pairs.get(key)
      if (known !== undefined) return known
      return keep(pairs, key, areApart(reader, endFor(columns, a), endFor(columns, b)), MOST_PAIRS)
    },
  }
})
