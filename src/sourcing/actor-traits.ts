import { KIND_CODES } from '../columns/columns.ts'
import { ACTOR_FLAGS } from '../columns/fields.ts'
import { NONE } from '../columns/ids.ts'
import { actorsAsIn } from '../graph/actors-as-in.ts'
import { columnsReadBy } from '../graph/columns-of.ts'
import type { GraphReader } from '../graph/reader.ts'
import type { Actor } from '../model/actor.ts'
import { ACTOR_TYPES } from '../model/vocabulary/actor.ts'

/** What questions ask of an actor most often. */
export interface ActorTraits {
  readonly type: Actor['type']
  readonly anonymous: boolean
  /** Whether it acts for itself. */
  readonly party: boolean
  /** Whether it stands for several. */
  readonly several: boolean
  /** Whether it says who it may be or is not: in its record. */
  readonly identified: boolean
  readonly affiliation: string | undefined
  readonly ownedBy: string | undefined
}

/** What is most often asked of an actor, from the columns where a reader has its records there, so that no record is made. */
export function traitsOf(reader: GraphReader, id: string): ActorTraits | undefined {
  const actors = actorsAsIn(reader)
  const columns = columnsReadBy(actors)
  if (columns === undefined) return traitsIn(actors.record('actor', id))
  const { ids, kinds, rows, of } = columns
  const number = ids.numberOf(id)
  if (number === NONE || kinds[number] !== KIND_CODES.actor) return undefined
  const row = rows[number] ?? 0
  const flags = of.actor.flags[row] ?? 0
  const [affiliation = NONE, ownedBy = NONE] = [of.actor.affiliation[row], of.actor.ownedBy[row]]
  return {
    type: ACTOR_TYPES[of.actor.type[row] ?? 0] ?? 'person',
    anonymous: (flags & ACTOR_FLAGS.anonymous) !== 0,
    party: (flags & ACTOR_FLAGS.party) !== 0,
    several: (flags & ACTOR_FLAGS.several) !== 0,
    identified: (flags & ACTOR_FLAGS.identified) !== 0,
    affiliation: affiliation === NONE ? undefined : ids.at(affiliation),
    ownedBy: ownedBy === NONE ? undefined : ids.at(ownedBy),
  }
}

function traitsIn(actor: Actor | undefined): ActorTraits | undefined {
  return (
    actor && {
      type: actor.type,
      anonymous: actor.anonymous === true,
      party: actor.party === true,
      several: (actor.count ?? 1) > 1,
      identified: actor.possiblySameAs !== undefined || actor.notSameAs !== undefined,
      affiliation: actor.affiliation,
      ownedBy: actor.ownedBy,
    }
  )
}
