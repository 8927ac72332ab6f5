/**
 * A way to ask whether a vertex lies on a cycle or leads to one. What is found out of one stays known for all others: linear over all that is
 * ever asked, without recursion.
 *
 * @see Tarjan, "Depth-first search and linear graph algorithms" (1972)
 */
export function openCycleSearch(next: (at: number) => readonly number[]): (start: number) => boolean {
  const known = new Map<number, boolean>()
  return (start) => {
    const before = known.get(start)
    if (before !== undefined) return before
    const open = new Set([start])
    const path = [{ at: start, rest: next(start)[Symbol.iterator]() }]
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { done, value } = top.rest.next()
      if (done === true) {
        known.set(top.at, false)
        open.delete(top.at)
        path.pop()
        continue
      }
      const verdict = known.get(value)
      if (verdict === false) continue
      if (verdict === true || open.has(value)) {
        // All of the path leads to where it came back to itself.
        for (const { at } of path) known.set(at, true)
        return true
      }
      open.add(value)
      path.push({ at: value, rest: next(value)[Symbol.iterator]() })
    }
    return false
  }
}
