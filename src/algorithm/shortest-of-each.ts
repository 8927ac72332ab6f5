/** Something that has a length, in steps. */
interface Long {
  readonly depth: number
}

/** The shortest of what is offered under each key, and of all these the shortest so many; of those as long the ones that came first. */
export class ShortestOfEach<Found extends Long> {
  readonly #most: number
  readonly #byKey = new Map<string, Found>()
  /** The keys of each depth in the order in which they came; some are kept with less depth by now, or no more. */
  readonly #keysAt = new Map<number, string[]>()
  /** Nothing that is kept is deeper. */
  #deepest = 0
  #more = false

  constructor(most: number) {
    this.#most = most
  }

  get kept(): Found[] {
    return [...this.#byKey.values()]
  }

  /** Whether something is left out. */
  get more(): boolean {
    return this.#more
  }

  /** What is this long or longer need not be offered under a new key. */
  get bound(): number {
    return this.#more ? this.#deepest : Number.POSITIVE_INFINITY
  }

  offer(key: string, found: Found): void {
    const known = this.#byKey.get(key)
    if (known !== undefined && known.depth <= found.depth) return
    this.#byKey.set(key, found)
    this.#deepest = Math.max(this.#deepest, found.depth)
    const keys = this.#keysAt.get(found.depth)
    if (keys === undefined) this.#keysAt.set(found.depth, [key])
    else keys.push(key)
    while (this.#byKey.size > this.#most) this.#dropDeepest()
  }

  #dropDeepest(): void {
    const key = this.#keysAt.get(this.#deepest)?.pop()
    if (key === undefined) this.#deepest--
    else if (this.#byKey.get(key)?.depth === this.#deepest) {
      this.#byKey.delete(key)
      this.#more = true
    }
  }
}
