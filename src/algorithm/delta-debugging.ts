import { type KinOf, placesOf, shapeOf } from './alike.ts'
import { type SetSearch, type Trial, trySmaller } from './smaller-sets.ts'

/** A search for what makes a change: which of many things, done alone, are enough. All of them together are. */
export interface CauseSearch extends Omit<SetSearch, 'kinOf'> {
  /** Which of them no trial can tell apart. Default: none. */
  readonly kinOf?: KinOf | undefined
  /** All that can be done, where that is known: then that nothing of it does not make the change is known as well. */
  readonly all?: readonly string[] | undefined
  /** All that can be done, gathered when it is needed: where what is looked at leads on and on. */
  readonly everything?: (() => ReadonlySet<string>) | undefined
}

/** How many things the trials that leave something out look at, for each set that may be tried. */
const SIFTING_LOOKS_A_TRY = 2000

/** A set of changes that is enough for an answer to change. */
export interface Cause {
  /** Sorted. */
  readonly ids: readonly string[]
  /** How many more belong to it, where whoever tells it has left them out for being too many; absent where `ids` has all. */
  readonly more?: number
  /** Whether nothing smaller would do; else only nothing of it can be left out. */
  readonly smallest: boolean
  /** There where even that is not known: they make the change, but there were too many to leave each out once, so some may be needless. */
  readonly unsifted?: true
}

/**
 * A smallest closed set that makes the change, always the same one. First an irreducible one is found, of which nothing can be left out
 * (delta debugging); then all smaller ones are tried, smallest first, as far as the limit goes. Of these only such are tried as add to a set
 * that failed something that its trial looked at: any other would fail just the same. Of sets that differ only by what no trial can tell
 * apart one is tried. Where all are alike, O(log things) trials find the irreducible set; at worst as many as there are things, and it is
 * given up (`unsifted`) after these have looked at too much.
 *
 * @see Zeller and Hildebrandt 2002, Simplifying and isolating failure-inducing input, https://doi.org/10.1109/32.988498
 */
export function smallestCause({
  close,
  attempt,
  limit,
  kinOf = () => undefined,
  all = [],
  everything,
  mayLook,
}: CauseSearch): Cause {
  const known = all.length > 0 && all.length <= FEW
  const search: SetSearch = { close, attempt: remembering(attempt, known ? all : []), limit, kinOf, mayLook }
  const found = irreducible(search, known ? new Set(all) : everythingLookedAt(search, everything))
  const smaller = trySmaller(search, found.ids.length)
  if (smaller === 'none') return { ids: found.ids, smallest: true }
  if (smaller !== 'unknown') return { ids: smaller, smallest: true }
  return { ids: found.ids, smallest: false, ...(found.sifted ? {} : { unsifted: true }) }
}

/** So few things are all tried, whether or not they would be looked at. */
const FEW = 8

/** After so many looks the rest is found at once. */
const LOOKS_STEP_BY_STEP = 20_000

/**
 * A closed set to which nothing that its trial looked at can be added: so it makes the change, as all together do. Where it grows and grows, what
 * is looked at when everything is done makes the change as well.
 */
function everythingLookedAt(
  { close, attempt, mayLook = LOOKS_STEP_BY_STEP }: SetSearch,
  everything: CauseSearch['everything'],
): ReadonlySet<string> {
  let closed = close([])
  for (let looks = 0; ; ) {
    const { makes, looked } = attempt(closed)
    looks += looked.size
    const wider = close([...closed, ...looked])
    if (wider.size > closed.size) closed = wider
    else if (makes) return closed
    else throw new Error('what all changes make, those that were looked at do not')
    if (looks > Math.min(mayLook, LOOKS_STEP_BY_STEP) && everything !== undefined)
      return close(attempt(everything()).looked)
  }
}

/**
 * Leaves out ever smaller parts, as long as what is left still makes the change. A part that looks like one that was needed, and sits in the
 * set in the same way, is needed as well.
 */
function irreducible(search: SetSearch, start: ReadonlySet<string>): { ids: string[]; sifted: boolean } {
  const { attempt, kinOf } = search
  const without = openWithout(search, start)
  let current = alikeTogether(start, kinOf)
  let looks = 0
  const firstNeedless = (parts: number): string[] | 'none' | 'unknown' => {
    const places = placesOf(current, kinOf)
    const needed = new Set<string>()
    for (const chunk of chunks(current, parts)) {
      const shape = shapeOf(chunk, kinOf, places)
      if (needed.has(shape)) continue
      if (looks > Math.min(search.limit * SIFTING_LOOKS_A_TRY, search.mayLook ?? Number.POSITIVE_INFINITY))
        return 'unknown'
      const left = without(current, chunk)
      const { makes, looked } = attempt(new Set(left))
      if (makes) return left
      looks += looked.size
      needed.add(shape)
    }
    return 'none'
  }
  for (let parts = 2; ; ) {
    const smaller = firstNeedless(parts)
    if (smaller === 'unknown') return { ids: current.sort(), sifted: false }
    if (smaller !== 'none') {
      current = smaller
      parts = Math.max(parts - 1, 2)
    } else if (parts >= current.length) return { ids: current.sort(), sifted: true }
    else parts = Math.min(parts * 2, current.length)
  }
}

/** A way to ask for all of a set that can be done without some of it. */
function openWithout({ close }: SetSearch, start: ReadonlySet<string>) {
  const closures = new Map([...start].map((each) => [each, close([each])]))
  return (set: readonly string[], some: readonly string[]): string[] => {
    const left = new Set(some)
    return set.filter((each) => [...(closures.get(each) ?? [])].every((needed) => !left.has(needed)))
  }
}

/** Things in order of id, but those that no trial can tell apart stand together. */
function alikeTogether(ids: Iterable<string>, kinOf: KinOf): string[] {
  const groups = new Map<string, string[]>()
  for (const id of [...ids].sort()) {
    const kin = kinOf(id)
    const key = kin === undefined ? id : `:${kin.sort}:${kin.place}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [id])
    else group.push(id)
  }
  return [...groups.values()].flat()
}

function chunks(ids: readonly string[], count: number): string[][] {
  const size = Math.max(1, Math.ceil(ids.length / count))
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => ids.slice(index * size, (index + 1) * size))
}

/** Each set is tried once; of all that there is, and of nothing, the outcome is known. */
function remembering(attempt: CauseSearch['attempt'], all: readonly string[]): CauseSearch['attempt'] {
  const trials = new Map<string, Trial>()
  if (all.length > 0) {
    trials.set(keyOf([]), { makes: false, looked: new Set(all) })
    trials.set(keyOf(all), { makes: true, looked: new Set(all) })
  }
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
