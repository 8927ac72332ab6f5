import { keysOfName, type NameDifference, nameDifference } from '../../algorithm/names/same-name.ts'
import { pairsByKey } from '../../algorithm/pairs-by-key.ts'
import type { GraphReader } from '../../graph/reader.ts'
import type { Actor } from '../../model/actor.ts'

/** Two people or organizations that may be one. */
export interface LikeActors {
  readonly ids: readonly [string, string]
  readonly names: readonly [string, string]
  /** In what their names differ. */
  readonly differ: NameDifference
}

/** Actors that may be one by their names, by id; and how many names were too common to be compared. Those that are not named are nobody’s double. */
export function likeActors(reader: GraphReader): {
  readonly found: readonly LikeActors[]
  readonly passedOver: number
} {
  const actors = reader.ids('actor').flatMap((id) => reader.record('actor', id) ?? [])
  const named = actors.filter(({ anonymous }) => anonymous !== true)
  const { pairs, passedOver } = pairsByKey(named.map(({ name }) => keysOfName(name)))
  const found = pairs.flatMap(([a, b]): LikeActors[] => {
    const [one, other] = [named[a], named[b]]
    if (one === undefined || other === undefined || isSettled(one, other) || !mayBeOne(one, other)) return []
    const differ = nameDifference(one.name, other.name)
    return differ === undefined ? [] : [{ ids: [one.id, other.id], names: [one.name, other.name], differ }]
  })
  return { found, passedOver }
}

/** Whether somebody has looked already. */
function isSettled(one: Actor, other: Actor): boolean {
  const said = (actor: Actor, id: string) => [...(actor.notSameAs ?? []), ...(actor.possiblySameAs ?? [])].includes(id)
  return said(one, other.id) || said(other, one.id)
}

/** A person is no organization, and a program neither. */
function mayBeOne(one: Actor, other: Actor): boolean {
  const sortOf = ({ type }: Actor) => (type === 'person' || type === 'role' || type === 'software' ? type : 'body')
  return sortOf(one) === sortOf(other)
}
