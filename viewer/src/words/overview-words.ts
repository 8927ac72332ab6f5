import { words } from '../library.ts'
import type { Overview } from '../state/page-state.ts'
import { KIND_WORDS } from './code-words.ts'
import { type KindCount, kindsInWords } from './left-out-words.ts'

export const NO_TOPIC = 'No topic'
export const NO_PUBLISHER = 'No publisher recorded'
export const NO_OWNER = 'No publisher or owner recorded'

/** What an overview groups by, as one chooses it. */
export const OVERVIEW_WORDS: Readonly<Record<Overview, string>> = {
  topic: 'claims by topic',
  community: 'claims by what they share',
  publisher: 'documents by publisher',
  owner: 'documents by owner',
  none: 'nothing: every record by itself',
}

/** What belongs in which group, where one could ask. */
export const OVERVIEW_HINTS: Readonly<Record<Overview, string>> = {
  topic: 'Each claim stands once: with the narrowest of its topics.',
  community:
    'Claims stand together that the same documents carry, or that bear on each other. Each group is called after the claim with most ties.',
  publisher: 'Each document stands with who published it. Lines: who repeats whom.',
  owner: 'Each document stands with whoever owns its publisher in the end. Lines: who repeats whom.',
  none: '',
}

/** What the sign for it means. */
export const GROUP_THAT_OPENS = 'a group, which opens'

export function otherTopics(topics: number): string {
  return `${topics} smaller topics`
}

export function others(groups: number): string {
  return `${groups} others`
}

interface Told {
  readonly members: number
  /** It is called after one of its members. */
  readonly around: boolean
}

/** A group of an overview: "Export controls · 36 claims", "12 claims around: V4 was trained on Blackwell". */
export function groupInWords(name: string, kind: 'claim' | 'source', { members, around }: Told): string {
  const { one, many } = KIND_WORDS[kind]
  const count = words.counted(members, one, many).replace(' ', '\u00a0')
  return around ? `${count} around: ${name}` : `${name}\u00a0· ${count}`
}

/** Of an open group that is too large to be drawn whole: "Export controls · 5,012 claims, 200 of them here". */
export function ofThemDrawn(group: string, drawn: number): string {
  return `${group}, ${drawn} of them here`
}

/** What an overview leaves out: "Not in these groups: 430 documents and 230 people". */
export function notGroupedInWords(parts: readonly KindCount[]): string {
  return `Not in these groups: ${kindsInWords(parts)}.`
}
