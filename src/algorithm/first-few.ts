/**
 * Of what is offered, the few that come first in an order; of those of one shape only the first. Where there are enough, what comes after
 * the last of them is turned away before its shape is asked for. O(few) for each that is taken.
 */
export class FirstFew<Item> {
  readonly #compare: (a: Item, b: Item) => number
  #entries: Entry<Item>[] = []
  readonly #byShape = new Map<string, Entry<Item>>()

  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare
  }

  /** Whether an item would be among the first `most`, but for others of its shape. `most` is never more than the last time. */
  wouldTake(item: Item, most: number): boolean {
    while (this.#entries.length > most) this.#dropLast()
    const last = this.#entries.at(-1)
    return this.#entries.length < most || (last !== undefined && this.#compare(item, last.item) < 0)
  }

  /** Takes an item that would be taken, if none of its shape comes before it. */
  take(item: Item, shape: string): void {
    const known = this.#byShape.get(shape)
    if (known !== undefined) {
      if (this.#compare(known.item, item) <= 0) return
      this.#entries.splice(this.#placeOf(known.item), 1)
    }
    const entry = { item, shape }
    this.#byShape.set(shape, entry)
    this.#entries.splice(this.#placeOf(item), 0, entry)
  }

  /** All that were taken and are still among the first, in order. */
  inOrder(): Item[] {
    return this.#entries.map(({ item }) => item)
  }

  #dropLast(): void {
    const dropped = this.#entries.pop()
    if (dropped !== undefined) this.#byShape.delete(dropped.shape)
  }

  /** The first place whose item does not come before this one. */
  #placeOf(item: Item): number {
    let [low, high] = [0, this.#entries.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const entry = this.#entries[middle]
      if (entry !== undefined && this.#compare(entry.item, item) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

interface Entry<Item> {
  readonly item: Item
  readonly shape: string
}
