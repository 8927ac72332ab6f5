import type { GraphReader } from '../graph/reader.ts'
import type { End } from './ends.ts'

/** How strong a side is, weakest first but for `none`. */
export const STRENGTHS = [
  'none',
  'corroborated',
  'possiblyCorroborated',
  'singleUndisclosed',
  'anonymousGroup',
  'singleAnonymous',
  'singleSource',
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
    means: 'More than one origin says so, but they may be one, belong together or share a route.',
  },
  singleUndisclosed: {
    name: 'one document that names no source',
    means: 'Everything goes back to one document that names no source.',
  },
  anonymousGroup: {
    name: 'one anonymous group',
    means: 'Everything goes back to one group of people who are not named.',
  },
  singleAnonymous: {
    name: 'one anonymous person',
    means: 'Everything goes back to one person who is not named.',
  },
  singleSource: { name: 'one named origin', means: 'Everything goes back to one named origin.' },
}

/** The first of the strengths that fits the ends of a side. */
export function strengthOf(reader: GraphReader, ends: readonly End[], corroborated: boolean): Strength {
  const [end] = ends
  if (end === undefined) return 'none'
  if (corroborated) return 'corroborated'
  if (ends.length > 1) return 'possiblyCorroborated'
  if (end.kind === 'source') return 'singleUndisclosed'
  const actor = reader.record('actor', end.id)
  if (actor?.anonymous !== true) return 'singleSource'
  return (actor.count ?? 1) > 1 ? 'anonymousGroup' : 'singleAnonymous'
}
