import type { GraphReader } from '../graph/reader.ts'
import type { Actor } from '../model/actor.ts'
import { byCodeUnit } from '../model/order.ts'
import type { End } from './ends.ts'

/** Why two ends may be one and the same. */
export type CoincidenceReason = 'undisclosed' | 'possiblySameAs' | 'affiliationMissing' | 'affiliationCompatible'

/** Why two origins may be one and the same. */
export const COINCIDENCE_LABELS: Readonly<Record<CoincidenceReason, string>> = {
  undisclosed: 'it names no source',
  possiblySameAs: 'the dataset says so',
  affiliationMissing: 'one of them is anonymous, and an affiliation is unknown',
  affiliationCompatible: 'one of them is anonymous, and their affiliations fit',
}

/**
 * Why two different ends may coincide, or undefined where they can't: `notSameAs` rules it out; else either is undisclosed, or
 * one lists the other as possibly the same, or at least one is anonymous and their affiliations are compatible. Symmetric, not
 * transitive.
 */
export function mayCoincide(reader: GraphReader, a: End, b: End): CoincidenceReason | undefined {
  if (a.kind === 'source' || b.kind === 'source') return 'undisclosed'
  const [left, right] = [reader.record('actor', a.id), reader.record('actor', b.id)]
  if (left === undefined || right === undefined) return undefined
  if (lists(left, right, 'notSameAs')) return undefined
  if (lists(left, right, 'possiblySameAs')) return 'possiblySameAs'
  if (left.anonymous !== true && right.anonymous !== true) return undefined
  const [leftChain, rightChain] = [affiliations(reader, left), affiliations(reader, right)]
  const [leftNearest, rightNearest] = [leftChain[0], rightChain[0]]
  if (leftNearest === undefined || rightNearest === undefined) return 'affiliationMissing'
  const compatible = rightChain.includes(leftNearest) || leftChain.includes(rightNearest)
  return compatible ? 'affiliationCompatible' : undefined
}

function lists(a: Actor, b: Actor, field: 'possiblySameAs' | 'notSameAs'): boolean {
  return (a[field]?.includes(b.id) ?? false) || (b[field]?.includes(a.id) ?? false)
}

/** The affiliations of an actor, nearest first; a named organization or government is its own nearest. */
function affiliations(reader: GraphReader, actor: Actor): string[] {
  const isItsOwn = actor.anonymous !== true && (actor.type === 'organization' || actor.type === 'government')
  const chain = isItsOwn ? [actor.id] : []
  for (let id = actor.affiliation; id !== undefined; id = reader.record('actor', id)?.affiliation) chain.push(id)
  return chain
}

/**
 * The party that an actor belongs to: the top of the climb, at each actor to its affiliation, or where it has none its owner,
 * where an actor that acts for itself ends it. Of actors that own and affiliate each other in a ring, the first by id.
 */
export function partyOf(reader: GraphReader, id: string): string {
  const climbed = new Set<string>()
  for (let at = id; ; ) {
    if (climbed.has(at)) return ringOf(reader, at)
    climbed.add(at)
    const next = nextUp(reader, at)
    if (next === undefined) return at
    at = next
  }
}

function nextUp(reader: GraphReader, id: string): string | undefined {
  const actor = reader.record('actor', id)
  return actor === undefined || actor.party === true ? undefined : (actor.affiliation ?? actor.ownedBy)
}

function ringOf(reader: GraphReader, start: string): string {
  const ring = [start]
  for (let at = nextUp(reader, start); at !== undefined && at !== start; at = nextUp(reader, at)) ring.push(at)
  return ring.sort(byCodeUnit)[0] ?? start
}
