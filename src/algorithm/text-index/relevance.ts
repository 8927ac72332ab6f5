import { LONG, slotShift, type TextIndex } from './text-index.ts'

/** How well fields fit that have a term once, by field and length, and by how much their length damps repetition. */
export interface Relevance {
  /** Both by field times `LONG` plus length. */
  readonly once: Float64Array
  readonly damping: Float64Array
  readonly averages: readonly number[]
}

/** The parameters of BM25+: how soon repetition counts no more, how much length counts, and what a word counts at least. */
const [K, B, D] = [1.2, 0.7, 0.5]

/** The relevance of the fields of an index, for every length that is not a long one. */
export function openRelevance({ totals }: TextIndex): Relevance {
  const [documents = 0, fields = 0, ...words] = totals
  const averages = words.map((total) => total / documents)
  const damping = new Float64Array((1 << slotShift(fields)) * LONG)
  for (let place = 0; place < damping.length; place++)
    damping[place] = dampingAt(averages[Math.floor(place / LONG)], place % LONG)
  return { once: damping.map((each) => fitOf(1, each)), damping, averages }
}

function dampingAt(average = 1, length = 0): number {
  return K * (1 - B + (B * length) / average)
}

/** How well a field fits that has a term so often, before it is weighed. */
export function fitOf(times: number, damping: number): number {
  return D + (times * (K + 1)) / (times + damping)
}

/** How rare a term is that so many documents have in a field. */
export function rarityOf(documents: number, having: number): number {
  return Math.log(1 + (documents - having + 0.5) / (having + 0.5))
}

/** How much a slot is damped whose length stands in the list of long ones. O(log of them). */
export function longDamping({ longLengths }: TextIndex, { averages }: Relevance, slot: number, field: number): number {
  let low = 0
  let high = longLengths.length / 2
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((longLengths[middle * 2] ?? 0) < slot) low = middle + 1
    else high = middle
  }
  return dampingAt(averages[field], longLengths[low * 2 + 1])
}
