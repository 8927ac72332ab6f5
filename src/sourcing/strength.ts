import type { GraphReader } from '../graph/reader.ts'
import { traitsOf } from './actor-traits.ts'
import { surelyOneParty } from './coincidence.ts'
import type { End } from './ends.ts'

/** How strong a side is, weakest first but for `none`. */
export const STRENGTHS = [
  'none',
  'corroborated',
  'possiblyCorroborated',
  'singleParty',
  'anonymousGroup',
  'singleAnonymous',
  'singleSource',
  'undisclosed',
] as const

/** How well a side of a claim is supported, by who stands behind it. */
export type Strength = (typeof STRENGTHS)[number]

/** A name to put in a sentence, and the sentence that explains it. */
export interface StrengthLabel {
  readonly name: string
  readonly means: string
}

/** What each strength says, in words. */
export const STRENGTH_LABELS: Readonly<Record<Strength, StrengthLabel>> = {
  none: { name: 'none', means: 'Nothing that counts is on this side.' },
  corroborated: {
    name: 'corroborated',
    means: 'Two origins say so independently: they cannot be one, belong to different parties, and share no route.',
  },
  possiblyCorroborated: {
    name: 'possibly corroborated',
    means: 'More than one origin that is disclosed says so, but they may be one, belong together or share a route.',
  },
  singleParty: {
    name: 'one party',
    means: 'All origins that are disclosed belong to one party.',
  },
  anonymousGroup: {
    name: 'one anonymous group',
    means: 'All that names a source goes back to one group of people who are not named.',
  },
  singleAnonymous: {
    name: 'one anonymous person',
    means: 'All that names a source goes back to one person who is not named.',
  },
  singleSource: { name: 'one named origin', means: 'All that names a source goes back to one named origin.' },
  undisclosed: {
    name: 'no source named',
    means: 'No page says where it has it from, so that all of them may have it from one.',
  },
}

/**
 * The first of the strengths that fits the ends of a side. Only disclosed ends make a claim stronger: pages that do not say where they have it
 * are counted beside.
 */
export function strengthOf(reader: GraphReader, ends: readonly End[], corroborated: boolean): Strength {
  if (ends.length === 0) return 'none'
  if (corroborated) return 'corroborated'
  const disclosed = ends.filter((end) => end.disclosed)
  const [first, ...others] = disclosed
  if (first === undefined) return 'undisclosed'
  if (others.length > 0) {
    const isOneParty = others.every(({ id }) => surelyOneParty(reader, first.id, id))
    return isOneParty ? 'singleParty' : 'possiblyCorroborated'
  }
  const actor = traitsOf(reader, first.id)
  if (actor?.anonymous !== true) return 'singleSource'
  return actor.several ? 'anonymousGroup' : 'singleAnonymous'
}
