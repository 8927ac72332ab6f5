import { type KinOf, oneOfEach, placesOf, shapeOf } from './alike.ts'

/** A search among sets of things that can be done. */
export interface SetSearch {
  /** The least set that has all of these and can be done by itself: what each of them needs, and nothing more, whatever else is done. */
  close(these: Iterable<string>): ReadonlySet<string>
  /** What comes of a closed set, done alone. */
  attempt(closed: ReadonlySet<string>): Trial
  /** At most so many sets are tried in search of one smaller than the first found: fewer where each looks at much. */
  readonly limit: number
  /** Which of them no trial can tell apart. */
  readonly kinOf: KinOf
}

/** What came of a set. */
export interface Trial {
  /** Whether it makes the change. */
  readonly makes: boolean
  /** All that was looked at: whether anything else is done or not makes no difference to this trial. */
  readonly looked: ReadonlySet<string>
}

/** How many things the trials in search of a smaller set look at, for each set that they may try. */
const LOOKS_A_TRY = 300

/**
 * The first that makes the change of all closed sets with fewer members than that, smallest first, as far as the limit goes. Sets grow by what
 * the trial of one that failed looked at.
 */
export function trySmaller(search: SetSearch, most: number): string[] | 'none' | 'unknown' {
  const { close, attempt, limit, kinOf } = search
  const bySize = Array.from({ length: most }, () => new Map<string, Candidate>())
  const closureOf = openClosures(search)
  const offered = new Set<string>()
  const offer = (candidate: Candidate) => {
    const candidates = bySize[candidate.closed.length]
    if (candidates === undefined || offered.has(candidate.key)) return
    offered.add(candidate.key)
    const shape = candidate.hasKin ? shapeOf(candidate.closed, kinOf) : candidate.key
    const known = candidates.get(shape)
    if (known === undefined || candidate.key < known.key) candidates.set(shape, candidate)
  }
  offer(candidateOf([...close([])], kinOf))
  let [tries, looks] = [0, 0]
  for (const candidates of bySize) {
    for (const candidate of [...candidates.values()].sort((a, b) => (a.key < b.key ? -1 : 1))) {
      tries += 1
      if (tries > limit || looks > limit * LOOKS_A_TRY) return 'unknown'
      const closed = new Set(candidate.closed)
      const { makes, looked } = attempt(closed)
      if (makes) return [...candidate.sorted]
      looks += looked.size
      for (const each of oneOfEach(looked, kinOf, placesOf(closed, kinOf))) {
        if (closed.has(each)) continue
        const { closed: needed, hasKin } = closureOf(each)
        const more = needed.filter((id) => !closed.has(id))
        if (closed.size + more.length < most) offer(widened(candidate, more, hasKin))
      }
    }
  }
  return 'none'
}

/** A closed set that may be tried. */
interface Candidate {
  readonly closed: readonly string[]
  readonly sorted: readonly string[]
  /** By which those of the same size are tried in order. */
  readonly key: string
  /** Whether any of them is like others: else the set has no shape but its own. */
  readonly hasKin: boolean
}

function candidateOf(closed: readonly string[], kinOf: KinOf): Candidate {
  const sorted = [...closed].sort()
  return { closed, sorted, key: sorted.join(' '), hasKin: closed.some((id) => kinOf(id) !== undefined) }
}

function widened({ closed, sorted, hasKin }: Candidate, more: readonly string[], moreHasKin: boolean): Candidate {
  const together = [...sorted, ...more].sort()
  return { closed: [...closed, ...more], sorted: together, key: together.join(' '), hasKin: hasKin || moreHasKin }
}

/** What each thing needs, looked up once. */
function openClosures({ close, kinOf }: SetSearch): (id: string) => Candidate {
  const known = new Map<string, Candidate>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const closure = candidateOf([...close([id])], kinOf)
    known.set(id, closure)
    return closure
  }
}
