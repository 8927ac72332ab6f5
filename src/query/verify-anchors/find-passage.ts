import { sha256 } from '../../algorithm/sha256.ts'
import type { Anchor } from '../../model/statement.ts'
import { wordEdges } from './word-boundaries.ts'

/** UTF-16 offsets: the first unit of a passage, and the one behind it. */
export interface Passage {
  readonly start: number
  readonly end: number
}

/** Where a passage was looked for and found. */
export interface PassageSearch {
  /** Null where it was not found, or not looked for because it stands where the anchor says. */
  readonly foundAt: Passage | null
  /** By the words of the passage, by their digest, or only by what stands around it. */
  readonly foundBy: 'exact' | 'digest' | 'context' | null
  /** How many places fit as well as the one given, itself included. */
  readonly places: number
  /** True where the search for a digest ended before every place was tried. */
  readonly cutShort: boolean
}

export const NOT_FOUND: PassageSearch = { foundAt: null, foundBy: null, places: 0, cutShort: false }

/**
 * The place in a text that fits an anchor best: one with as much of its `prefix` and `suffix` around it as any, of these the
 * nearest to where it was, of these the first.
 *
 * By `exact` where it is kept. Else by `exactDigest`: whatever stands between prefix and suffix, then every passage as long as
 * the old one that begins and ends at the edge of a word, nearest first. That is O(text · passage) hashing, so it ends, and
 * says so, when `searchLimit` UTF-16 units are hashed. Passages that were changed, even in their spaces, are not found.
 * An anchor with neither is found by prefix and suffix together, which proves nothing of what is between them.
 */
export function findPassage(text: string, anchor: Anchor, searchLimit: number): PassageSearch {
  const { exact, exactDigest } = anchor
  if (exact !== undefined) {
    if (!isPassage(exact, anchor)) return NOT_FOUND
    return best(occurrences(text, exact), 'exact', { text, anchor })
  }
  if (exactDigest === undefined) return best(enclosed(text, anchor), 'context', { text, anchor })
  const { passage, cutShort } = findDigest(text, anchor, searchLimit)
  if (passage === undefined) return { ...NOT_FOUND, cutShort }
  return best(occurrences(text, text.slice(passage.start, passage.end)), 'digest', { text, anchor })
}

/**
 * Every place in a text at which the exact words of an anchor stand, in order; of several only those with as much of its `prefix` and `suffix` around them as
 * any. By `exact`, else by `exactDigest` as far as `findPassage` searches; none where the anchor keeps neither.
 */
export function passagesIn(text: string, anchor: Anchor, searchLimit: number): readonly Passage[] {
  const { exact, exactDigest } = anchor
  if (exact !== undefined) return isPassage(exact, anchor) ? fitting(occurrences(text, exact), { text, anchor }) : []
  if (exactDigest === undefined) return []
  const { passage } = findDigest(text, anchor, searchLimit)
  const words = passage && text.slice(passage.start, passage.end)
  return words === undefined ? [] : fitting(occurrences(text, words), { text, anchor })
}

/** Whether these are the words that an anchor keeps, or keeps the digest of. */
export function isPassage(words: string, { exact, exactDigest }: Anchor): boolean {
  if (exact !== undefined && words !== exact) return false
  return exactDigest === undefined || sha256(words) === exactDigest
}

/** Whether there is a way to look for the passage of this anchor at all. */
export function canBeSought({ start, exact, exactDigest, prefix, suffix }: Anchor): boolean {
  return exact !== undefined || (exactDigest !== undefined && (start !== undefined || isGiven(prefix, suffix)))
}

interface Sought {
  readonly text: string
  readonly anchor: Anchor
}

function best(places: readonly Passage[], foundBy: PassageSearch['foundBy'], { text, anchor }: Sought): PassageSearch {
  const { start: old = 0 } = anchor
  const fit = fitting(places, { text, anchor })
  let found: Passage | null = null
  for (const place of fit)
    if (found === null || Math.abs(place.start - old) < Math.abs(found.start - old)) found = place
  return found === null ? NOT_FOUND : { foundAt: found, foundBy, places: fit.length, cutShort: false }
}

/** The places with as much of prefix and suffix around them as any. */
function fitting(places: readonly Passage[], { text, anchor }: Sought): Passage[] {
  const contexts = places.map((place) => contextAround(text, place, anchor))
  const most = contexts.reduce((a, b) => Math.max(a, b), 0)
  return places.filter((_, index) => contexts[index] === most)
}

/** How many of prefix and suffix stand around a passage. */
function contextAround(text: string, { start, end }: Passage, { prefix, suffix }: Anchor): number {
  const before = prefix !== undefined && start >= prefix.length && text.startsWith(prefix, start - prefix.length)
  const behind = suffix !== undefined && text.startsWith(suffix, end)
  return Number(before) + Number(behind)
}

/** Every place at which the words stand, those that overlap too. */
function occurrences(text: string, words: string): Passage[] {
  const places: Passage[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length })
  }
  return places
}

/** What stands between each prefix and the next suffix; nothing unless both are given. */
function enclosed(text: string, { prefix, suffix }: Anchor): Passage[] {
  if (!isGiven(prefix, suffix)) return []
  return occurrences(text, prefix ?? '').flatMap(({ end: start }) => {
    const end = text.indexOf(suffix ?? '', start)
    return end === -1 ? [] : [{ start, end }]
  })
}

function isGiven(prefix: string | undefined, suffix: string | undefined): boolean {
  return (prefix ?? '') !== '' && (suffix ?? '') !== ''
}

interface DigestSearch {
  readonly passage: Passage | undefined
  readonly cutShort: boolean
}

function findDigest(text: string, anchor: Anchor, searchLimit: number): DigestSearch {
  let hashed = 0
  for (const passage of [...enclosed(text, anchor), ...windows(text, anchor)]) {
    hashed += passage.end - passage.start
    if (hashed > searchLimit) return { passage: undefined, cutShort: true }
    if (isPassage(text.slice(passage.start, passage.end), anchor)) return { passage, cutShort: false }
  }
  return { passage: undefined, cutShort: false }
}

/** Passages of the old length that begin and end at the edge of a word, nearest to the old place first. */
function windows(text: string, { start: old, end }: Anchor): Passage[] {
  if (old === undefined || end === undefined) return []
  const length = end - old
  const edges = wordEdges(text)
  const places: Passage[] = []
  for (let start = 0; start + length <= text.length; start += 1) {
    if (edges[start] === 1 && edges[start + length] === 1) places.push({ start, end: start + length })
  }
  return places.sort((a, b) => Math.abs(a.start - old) - Math.abs(b.start - old) || a.start - b.start)
}
