import { actorsAsIn } from '../graph/actors-as-in.ts'
import type { GraphReader } from '../graph/reader.ts'
import type { Actor } from '../model/actor.ts'
import { oncePer } from '../model/once.ts'
import { byCodeUnit } from '../model/order.ts'
import { type ActorTraits, traitsOf } from './actor-traits.ts'
import type { End } from './ends.ts'

/** Why two ends may be one and the same. */
export type CoincidenceReason = 'undisclosed' | 'possiblySameAs' | 'affiliationMissing' | 'affiliationCompatible'

/** Why two origins may be one and the same. */
export const COINCIDENCE_LABELS: Readonly<Record<CoincidenceReason, string>> = {
  undisclosed: 'it names no source',
  possiblySameAs: 'the dataset says so',
  affiliationMissing: 'one of them is anonymous, and whose they are is unknown',
  affiliationCompatible: 'one of them is anonymous, and their affiliations fit',
}

/**
 * Why two different ends may coincide, or undefined where they can't: `notSameAs` rules it out; else either is undisclosed, or
 * one lists the other as possibly the same, or at least one is anonymous and their affiliations are compatible. Symmetric, not
 * transitive.
 */
export function mayCoincide(reader: GraphReader, a: End, b: End): CoincidenceReason | undefined {
  const [left, right] = [actorAt(reader, a.id), actorAt(reader, b.id)]
  if (left !== undefined && right !== undefined && lists(reader, [left, right], 'notSameAs')) return undefined
  if (!a.disclosed || !b.disclosed) return 'undisclosed'
  if (left === undefined || right === undefined) return undefined
  if (lists(reader, [left, right], 'possiblySameAs')) return 'possiblySameAs'
  if (!left.anonymous && !right.anonymous) return undefined
  return compatibleAffiliations(reader, left, right)
}

/**
 * Whether two actors may belong together. Not knowing whose somebody is, is enough only between two of a sort: an unplaced anonymous
 * person is no ministry.
 */
export function compatibleAffiliations(
  reader: GraphReader,
  left: PlacedActor,
  right: PlacedActor,
): CoincidenceReason | undefined {
  const [leftChain, rightChain] = [affiliations(reader, left), affiliations(reader, right)]
  const [leftNearest, rightNearest] = [leftChain[0], rightChain[0]]
  const isPlaced = (id: string | undefined) => id !== undefined && traitsOf(reader, id)?.anonymous !== true
  if ((!isPlaced(leftNearest) || !isPlaced(rightNearest)) && SORTS[left.type] === SORTS[right.type])
    return 'affiliationMissing'
  const meets =
    (leftNearest !== undefined && rightChain.includes(leftNearest)) ||
    (rightNearest !== undefined && leftChain.includes(rightNearest))
  return meets ? 'affiliationCompatible' : undefined
}

/** So much of an actor as says to whom it may belong. */
type PlacedActor = Pick<Actor, 'id' | 'type' | 'anonymous' | 'affiliation'>

/** Actors of one sort may be each other, where nothing else is known. */
const SORTS: Readonly<Record<Actor['type'], 'people' | 'bodies' | 'software'>> = {
  person: 'people',
  role: 'people',
  group: 'people',
  organization: 'bodies',
  government: 'bodies',
  software: 'software',
}

/** The sort of actors of a type. */
export function sortOfActor(type: Actor['type']): string {
  return SORTS[type]
}

/** Whether one of two actors lists the other. */
function lists(
  reader: GraphReader,
  [a, b]: readonly [KnownActor, KnownActor],
  field: 'possiblySameAs' | 'notSameAs',
): boolean {
  const has = (actor: KnownActor, other: KnownActor) =>
    actor.identified && (actorsAsIn(reader).record('actor', actor.id)?.[field]?.includes(other.id) ?? false)
  return has(a, b) || has(b, a)
}

/** An actor that is there. */
interface KnownActor extends ActorTraits {
  readonly id: string
}

function actorAt(reader: GraphReader, id: string): KnownActor | undefined {
  const traits = traitsOf(reader, id)
  return traits && { id, ...traits }
}

/** The nearest affiliation of an actor: a named organization or government is its own. */
export function nearestAffiliation(reader: GraphReader, id: string): string | undefined {
  const actor = actorAt(reader, id)
  return actor !== undefined && isItsOwn(actor) ? id : actor?.affiliation
}

function isItsOwn({ anonymous, type }: PlacedActor): boolean {
  return anonymous !== true && (type === 'organization' || type === 'government')
}

/** The affiliations of an actor, nearest first. */
function affiliations(reader: GraphReader, actor: PlacedActor): string[] {
  const chain = isItsOwn(actor) ? [actor.id] : []
  for (let id = actor.affiliation; id !== undefined; id = traitsOf(reader, id)?.affiliation) chain.push(id)
  return chain
}

/**
 * The party that an actor belongs to: the top of the climb, at each actor to its affiliation, or where it has none its owner,
 * where an actor that acts for itself ends it. Of actors that own and affiliate each other in a ring, the first by id.
 */
export function partyOf(reader: GraphReader, id: string): string {
  const known = partiesOf(actorsAsIn(reader))
  const climbed = new Set<string>()
  for (let at = id; ; ) {
    const next = nextUp(reader, at)
    const party = known.get(at) ?? (climbed.has(at) ? ringOf(reader, at) : next === undefined ? at : undefined)
    if (party !== undefined) {
      for (const each of climbed) known.set(each, party)
      return party
    }
    climbed.add(at)
    at = next ?? at
  }
}

/** The parties that were found: of a climb, all that it went by. */
const partiesOf = oncePer((_: GraphReader) => new Map<string, string>())

function nextUp(reader: GraphReader, id: string): string | undefined {
  const actor = traitsOf(reader, id)
  return actor === undefined || actor.party ? undefined : (actor.affiliation ?? actor.ownedBy)
}

function ringOf(reader: GraphReader, start: string): string {
  const ring = [start]
  for (let at = nextUp(reader, start); at !== undefined && at !== start; at = nextUp(reader, at)) ring.push(at)
  return ring.sort(byCodeUnit)[0] ?? start
}

/** Whether two actors surely belong to one party. */
export function surelyOneParty(reader: GraphReader, a: string, b: string): boolean {
  return partyOf(reader, a) === partyOf(reader, b)
}

/**
 * Whether two actors surely belong to different parties. Whoever's climb ends at somebody anonymous may be of any party, but one that their
 * own `notSameAs` names; two of these may always be of one.
 */
export function surelyPartiesApart(reader: GraphReader, a: string, b: string): boolean {
  const [left, right] = [partyOf(reader, a), partyOf(reader, b)]
  if (left === right) return false
  const [leftOpen, rightOpen] = [left, right].map((id) => traitsOf(reader, id)?.anonymous === true)
  if (leftOpen === true && rightOpen === true) return false
  if (leftOpen === true) return isNot(reader, a, right)
  return rightOpen === true ? isNot(reader, b, left) : true
}

function isNot(reader: GraphReader, id: string, other: string): boolean {
  const [left, right] = [actorAt(reader, id), actorAt(reader, other)]
  return left !== undefined && right !== undefined && lists(reader, [left, right], 'notSameAs')
}
