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

export type Strength = (typeof STRENGTHS)[number]

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
