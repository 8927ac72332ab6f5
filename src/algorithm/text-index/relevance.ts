import { LONG, slotShift, type TextIndex } from './text-index.ts'

/** How well slots fit the term that was weighed last. */
export interface Relevance {
  /** Weighs a term in a field, which that many documents have there. */
  weigh(field: number, weight: number, having: number): void
  /** How well a slot fits that has the term so often. */
  of(slot: number, times: number): number
}

/** The parameters of BM25+: how soon repetition counts no more, how much length counts, and what a word counts at least. */
const [K, B, D] = [1.2, 0.7, 0.5]

/** Relevance by BM25+ in each field by itself, with how much each field counts. */
export function openRelevance(index: TextIndex, boosts: readonly number[]): Relevance {
  const [documents = 0, fields = 0, ...words] = index.totals
  const { lengths } = index
  const mask = (1 << slotShift(fields)) - 1
  const weights = new Float64Array(mask + 1)
  const averages = words.map((total) => total / documents)
  const dampingAt = (field: number, length: number) => K * (1 - B + (B * length) / (averages[field] ?? 1))
  const fitOf = (times: number, damping: number) => D + (times * (K + 1)) / (times + damping)
  /** By field and length, how a field is damped by its length, and how well it fits that has the term once. */
  const damping = new Float64Array((mask + 1) * LONG)
  const once = new Float64Array(damping.length)
  for (let place = 0; place < damping.length; place++) {
    damping[place] = dampingAt(Math.floor(place / LONG), place % LONG)
    once[place] = fitOf(1, damping[place] ?? 0)
  }
  return {
    weigh: (field, weight, having) => {
      const rarity = Math.log(1 + (documents - having + 0.5) / (having + 0.5))
      weights[field] = having === 0 ? 0 : weight * (boosts[field] ?? 1) * rarity
    },
    of: (slot, times) => {
      const field = slot & mask
      const length = lengths[slot] ?? 0
      const weight = weights[field] ?? 0
      if (length === LONG) return weight * fitOf(times, dampingAt(field, longLength(index, slot)))
      const place = field * LONG + length
      return weight * (times === 1 ? (once[place] ?? 0) : fitOf(times, damping[place] ?? 0))
    },
  }
}

/** The length of a slot that is in the list of long ones. O(log of them). */
function longLength({ longLengths }: TextIndex, slot: number): number {
  let low = 0
  let high = longLengths.length / 2
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((longLengths[middle * 2] ?? 0) < slot) low = middle + 1
    else high = middle
  }
  return longLengths[low * 2 + 1] ?? LONG
}
