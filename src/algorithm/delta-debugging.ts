/** A search for what makes a change: which of many things, done alone, are enough. All of them together are. */
export interface CauseSearch {
  /** The least set that has all of these and can be done by itself. Monotone: more in, no less out. */
  close(these: Iterable<string>): ReadonlySet<string>
  /** What comes of a closed set, done alone. */
  attempt(closed: ReadonlySet<string>): Trial
  /** At most so many sets are tried in search of one smaller than the first found. */
  readonly limit: number
}

export interface Trial {
  /** Whether it makes the change. */
  readonly makes: boolean
  /** All that was looked at: whether anything else is done or not makes no difference to this trial. */
  readonly looked: ReadonlySet<string>
}

/** A set of changes that is enough for an answer to change. */
export interface Cause {
  /** Sorted. */
  readonly ids: readonly string[]
  /** Whether nothing smaller would do; else only nothing of it can be left out. */
  readonly smallest: boolean
}

/**
 * A smallest closed set that makes the change, always the same one. First an irreducible one is found, of which nothing can be left out
 * (delta debugging); then all smaller ones are tried, smallest first, as far as the limit goes. Of these only such are tried as add to a set
 * that failed something that its trial looked at: any other would fail just the same.
 *
 * @see Zeller and Hildebrandt 2002, Simplifying and isolating failure-inducing input, https://doi.org/10.1109/32.988498
 */
export function smallestCause({ close, attempt, limit }: CauseSearch): Cause {
  const search = { close, attempt: remembering(attempt), limit }
  const found = irreducible(search, everythingLookedAt(search))
  const smaller = trySmaller(search, found.length)
  if (smaller === 'none') return { ids: found, smallest: true }
  return smaller === 'unknown' ? { ids: found, smallest: false } : { ids: smaller, smallest: true }
}

/** A closed set to which nothing that its trial looked at can be added: so it makes the change, as all together do. */
function everythingLookedAt({ close, attempt }: CauseSearch): ReadonlySet<string> {
  let closed = close([])
  for (;;) {
    const { makes, looked } = attempt(closed)
    const wider = close([...closed, ...looked])
    if (wider.size > closed.size) closed = wider
    else if (makes) return closed
    else throw new Error('what all changes make, those that were looked at do not')
  }
}

/** Leaves out ever smaller parts, as long as what is left still makes the change. */
function irreducible({ close, attempt }: CauseSearch, start: ReadonlySet<string>): string[] {
  const closures = new Map([...start].map((each) => [each, close([each])]))
  /** All of a set that can be done without some of it. */
  const without = (set: readonly string[], left: ReadonlySet<string>) =>
    set.filter((each) => [...(closures.get(each) ?? [])].every((needed) => !left.has(needed)))
  let current = [...start].sort()
  for (let parts = 2; ; ) {
    const smaller = chunks(current, parts)
      .map((chunk) => without(current, new Set(chunk)))
      .find((left) => attempt(new Set(left)).makes)
    if (smaller !== undefined) {
      current = smaller
      parts = Math.max(parts - 1, 2)
    } else if (parts >= current.length) return current
    else parts = Math.min(parts * 2, current.length)
  }
}

function chunks(ids: readonly string[], count: number): string[][] {
  const size = Math.max(1, Math.ceil(ids.length / count))
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size))
}

/** The first that makes the change of all closed sets with fewer members than that, smallest first. */
function trySmaller({ close, attempt, limit }: CauseSearch, most: number): string[] | 'none' | 'unknown' {
  const bySize = Array.from({ length: most }, () => new Map<string, ReadonlySet<string>>())
  const offer = (closed: ReadonlySet<string>) => void bySize[closed.size]?.set(keyOf(closed), closed)
  offer(close([]))
  let tries = 0
  for (const ofSize of bySize) {
    for (const [, closed] of [...ofSize].sort(([a], [b]) => (a < b ? -1 : 1))) {
      tries += 1
      if (tries > limit) return 'unknown'
      const { makes, looked } = attempt(closed)
      if (makes) return [...closed].sort()
      for (const each of looked) if (!closed.has(each)) offer(close([...closed, each]))
    }
  }
  return 'none'
}

function remembering(attempt: CauseSearch['attempt']): CauseSearch['attempt'] {
  const trials = new Map<string, Trial>()
  return (closed) => {
    const key = keyOf(closed)
    const trial = trials.get(key) ?? attempt(closed)
    trials.set(key, trial)
    return trial
  }
}

function keyOf(ids: Iterable<string>): string {
  return [...ids].sort().join(' ')
}
