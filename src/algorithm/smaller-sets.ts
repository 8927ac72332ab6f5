import { type KinOf, oneOfEach, placesOf, shapeOf } from './alike.ts'
import { FirstFew } from './first-few.ts'
import { Numbering } from './numbering.ts'

/** A search among sets of things that can be done. */
export interface SetSearch {
  /** The least set that has all of these and can be done by itself: what each of them needs, and nothing more, whatever else is done. */
  close(these: Iterable<string>): ReadonlySet<string>
  /** What comes of a closed set, done alone. */
  attempt(closed: ReadonlySet<string>): Trial
  /** At most so many sets are tried in search of one smaller than the first found: fewer where each looks at much. */
  readonly limit: number
  /** At most so many things are looked at in search of one, where that is less than `limit` allows: at least one trial is made. */
  readonly mayLook?: number | undefined
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
 * the trial of one that failed looked at. Of those of one size only as many are kept as may still be tried.
 */
export function trySmaller(search: SetSearch, most: number): string[] | 'none' | 'unknown' {
  const { attempt, limit, kinOf } = search
  const mostLooks = Math.min(limit * LOOKS_A_TRY, search.mayLook ?? Number.POSITIVE_INFINITY)
  const things = new Numbering()
  const bySize = Array.from({ length: most }, () => new FirstFew<Candidate>(inOrderOf(things)))
  const closureOf = openClosures(search, things)
  const offer = (candidate: Candidate, left: number) => {
    const few = bySize[candidate.sorted.length]
    if (few?.wouldTake(candidate, left)) few.take(candidate, shapeIn(candidate, things, kinOf))
  }
  let [tries, looks] = [0, 0]
  offer({ ...closureOf(), before: undefined }, limit + 1)
  for (const [size, few] of bySize.entries()) {
    const candidates = few.inOrder()
    for (const [at, candidate] of candidates.entries()) {
      tries += 1
      if (tries > limit || looks > mostLooks) return 'unknown'
      const closed = new Set(membersOf(candidate).map((number) => things.idOf(number)))
      const { makes, looked } = attempt(closed)
      if (makes) return candidate.sorted.map((number) => things.idOf(number))
      looks += looked.size
      // Larger ones come after all of this size: where these are too many, or none of them is smaller than most, none of them is tried.
      const left = limit - tries - (candidates.length - 1 - at) + 1
      if (left < 1 || size + 1 >= most) continue
      for (const each of oneOfEach(looked, kinOf, placesOf(closed, kinOf))) {
        if (closed.has(each)) continue
        const closure = closureOf(each)
        if (sizeTogether(candidate, closure) < most) offer(widened(candidate, closure, things), left)
      }
    }
  }
  return 'none'
}

/** A closed set that may be tried, by numbers. */
interface Candidate {
  /** What it adds, in the order in which it was closed, to the set that it is made of. */
  readonly added: readonly number[]
  readonly before: Candidate | undefined
  /** All of it, by id: by this those of the same size are tried in order. */
  readonly sorted: readonly number[]
  /** Whether any of them is like others: else the set has no shape but its own. */
  readonly hasKin: boolean
}

type Closure = Omit<Candidate, 'before'>

function inOrderOf({ compareLists }: Numbering) {
  return (a: Candidate, b: Candidate) => compareLists(a.sorted, b.sorted)
}

function widened(before: Candidate, closure: Closure, things: Numbering): Candidate {
  const isNew = (number: number) => !before.sorted.includes(number)
  const added = closure.added.every(isNew) ? closure.added : closure.added.filter(isNew)
  const sorted = things.union(before.sorted, closure.sorted)
  return { added, before, sorted, hasKin: before.hasKin || closure.hasKin }
}

/** How many are in either. */
function sizeTogether({ sorted }: Candidate, { added }: Closure): number {
  let size = sorted.length
  for (const number of added) if (!sorted.includes(number)) size += 1
  return size
}

function membersOf({ before, added }: Candidate): number[] {
  return before === undefined ? [...added] : [...membersOf(before), ...added]
}

function shapeIn({ sorted, hasKin }: Candidate, things: Numbering, kinOf: KinOf): string {
  if (!hasKin) return sorted.join(' ')
  return shapeOf(
    sorted.map((number) => things.idOf(number)),
    kinOf,
  )
}

/** What each thing needs, looked up once; of nothing, what is needed in any case. */
function openClosures({ close, kinOf }: SetSearch, things: Numbering): (id?: string) => Closure {
  const known = new Map<string | undefined, Closure>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const ids = [...close(id === undefined ? [] : [id])]
    const added = ids.map((each) => things.numberOf(each))
    const closure = {
      added,
      sorted: [...added].sort(things.compare),
      hasKin: ids.some((each) => kinOf(each) !== undefined),
    }
    known.set(id, closure)
    return closure
  }
}
