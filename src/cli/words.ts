import type { Corroboration, Strength } from '../index.ts'

/** What each corroboration means, for people. */
export const CORROBORATION_WORDS: Readonly<Record<Corroboration | Strength, string>> = {
  contested: 'both sides have support',
  corroborated: 'independent origins say so',
  possiblyCorroborated: 'more than one origin, but they may be one',
  singleSource: 'one named origin',
  singleAnonymous: 'one anonymous person',
  anonymousGroup: 'one group of anonymous people',
  singleUndisclosed: 'one source that does not say where it has it from',
  denied: 'it is denied, and nothing carries it',
  circular: 'its sources have it from each other',
  unsupported: 'nothing carries it',
  none: 'nothing',
}

/** A count with its noun. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

/** An interval of counts. */
export function interval(min: number, max: number, noun: string): string {
  return min === max ? counted(max, noun) : `${min} to ${max} ${noun}s`
}
