import { widened } from './growing.ts'

/** Words with a number each, in the order in which they were first met. */
export interface Spellings {
  count: number
  /** The code units of all words, one after the other: word `n` from `starts[n]` up to `starts[n + 1]`. */
  units: Uint16Array
  starts: Uint32Array
  /** Open addressing: 0, or a number plus 1. The length is a power of two, and at least twice the count. */
  table: Uint32Array
}

/** No words yet. */
export function openSpellings(): Spellings {
  return { count: 0, units: new Uint16Array(1024), starts: new Uint32Array(128), table: new Uint32Array(256) }
}

/** The number of the word that stands in a text from `start` up to `end`; a new one where it was not met before. O(its length). */
export function numberOf(spellings: Spellings, text: string, start: number, end: number): number {
  const { table } = spellings
  const mask = table.length - 1
  let place = mixed(hashOf(text, start, end)) & mask
  for (let entry = table[place] ?? 0; entry > 0; entry = table[place] ?? 0) {
    if (isSpelled(spellings, entry - 1, text, start, end)) return entry - 1
    place = (place + 1) & mask
  }
  table[place] = spellings.count + 1
  return append(spellings, text, start, end)
}

function hashOf(text: string, start: number, end: number): number {
  let hash = SEED
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash
}

/** Those of FNV-1a, here over code units. */
const SEED = 0x811c9dc5
const PRIME = 0x01000193

/** All bits of a hash have a say in its lowest ones, by which words are placed. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return once ^ (once >>> 13)
}

function isSpelled({ units, starts }: Spellings, number: number, text: string, start: number, end: number): boolean {
  const first = starts[number] ?? 0
  const length = end - start
  if ((starts[number + 1] ?? 0) - first !== length) return false
  for (let at = 0; at < length; at++) if (units[first + at] !== text.charCodeAt(start + at)) return false
  return true
}

function append(spellings: Spellings, text: string, start: number, end: number): number {
  const number = spellings.count
  const first = spellings.starts[number] ?? 0
  const after = first + end - start
  spellings.units = widened(spellings.units, after)
  spellings.starts = widened(spellings.starts, number + 2)
  for (let at = start; at < end; at++) spellings.units[first + at - start] = text.charCodeAt(at)
  spellings.starts[number + 1] = after
  spellings.count += 1
  if (spellings.count * 2 > spellings.table.length) spread(spellings)
  return number
}

/** A table twice as large. */
function spread(spellings: Spellings): void {
  const { units, starts, count } = spellings
  const table = new Uint32Array(spellings.table.length * 2)
  const mask = table.length - 1
  for (let number = 0; number < count; number++) {
    let hash = SEED
    const end = starts[number + 1] ?? 0
    for (let at = starts[number] ?? 0; at < end; at++) hash = Math.imul(hash ^ (units[at] ?? 0), PRIME)
    let place = mixed(hash) & mask
    while (table[place] !== 0) place = (place + 1) & mask
    table[place] = number + 1
  }
  spellings.table = table
}
