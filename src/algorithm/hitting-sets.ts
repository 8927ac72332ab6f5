/** What has to be hit, given one at a time. */
export interface Targets {
  /** Something that a choice does not hit, as the members by which it can be hit; undefined where it hits everything. */
  readonly next: (chosen: ReadonlySet<string>) => readonly string[] | undefined
  /** At most so many sets. */
  readonly limit: number
  /** After so many calls of `next` the search ends. */
  readonly budget: number
}

/**
 * The smallest sets that hit every target, each found once: something not hit yet is looked for, and each of its members is chosen in turn,
 * while the ones tried before are barred. Deeper and deeper, from as many as targets that share no member need.
 *
 * @returns `complete` where the sets are all of that size
 * @see Reiter, "A Theory of Diagnosis from First Principles" (1987), for hitting sets by branching
 */
export function smallestHittingSets(targets: Targets): { sets: string[][]; complete: boolean } {
  const search: Search = { ...targets, sets: [], left: targets.budget, full: false }
  const least = apart(search, NONE, NONE)
  if (least === undefined) return { sets: [], complete: true }
  for (let size = least; search.sets.length === 0 && search.left > 0; size += 1) {
    branch(search, { chosen: NONE, barred: NONE }, size)
  }
  return { sets: search.sets, complete: search.left > 0 && !search.full }
}

interface Search extends Targets {
  readonly sets: string[][]
  left: number
  full: boolean
}

interface Choice {
  readonly chosen: ReadonlySet<string>
  readonly barred: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

function branch(search: Search, { chosen, barred }: Choice, more: number): void {
  if (search.left <= 0 || search.full) return
  const needed = apart(search, chosen, barred)
  if (needed === undefined || needed > more) return
  const target = ask(search, chosen)
  if (target === undefined) {
    if (search.sets.length < search.limit) search.sets.push([...chosen])
    else search.full = true
    return
  }
  const tried = new Set(barred)
  for (const member of target) {
    if (tried.has(member)) continue
    branch(search, { chosen: new Set([...chosen, member]), barred: tried }, more - 1)
    tried.add(member)
  }
}

/** How many members are needed at least: so many targets share none. Undefined where one can't be hit. */
function apart(search: Search, chosen: ReadonlySet<string>, barred: ReadonlySet<string>): number | undefined {
  const hit = new Set(chosen)
  for (let count = 0; ; count += 1) {
    // So many at least, as far as it was looked.
    if (search.left <= 0) return count
    const target = ask(search, hit)
    if (target === undefined) return count
    if (target.every((member) => barred.has(member))) return undefined
    for (const member of target) hit.add(member)
  }
}

function ask(search: Search, chosen: ReadonlySet<string>): readonly string[] | undefined {
  search.left -= 1
  return search.next(chosen)
}
