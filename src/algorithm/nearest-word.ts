import { byCodeUnit } from '../model/order.ts'
import { editDistance } from './edit-distance.ts'

/**
 * The candidate that a mistyped word most likely meant: nearest by edits, at most one edit for every three characters;
 * of equally near ones the first by code unit. `undefined` where none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let limit = mostEdits(word)
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, limit)
    if (distance > limit) continue
    if (best === undefined || distance < limit || byCodeUnit(candidate, best) < 0) best = candidate
    limit = distance
  }
  return best
}

/** Every candidate that a mistyped word may have meant, sorted: as near as `nearest` looks, and not the nearest alone. */
export function nearOnes(word: string, candidates: Iterable<string>): readonly string[] {
  const limit = mostEdits(word)
  const found = new Set<string>()
  for (const candidate of candidates) if (editDistance(word, candidate, limit) <= limit) found.add(candidate)
  return [...found].sort(byCodeUnit)
}

function mostEdits(word: string): number {
  return Math.max(1, Math.floor(word.length / 3))
}
