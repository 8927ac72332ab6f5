/**
 * Every maximal set of vertices no two of which are neighbours, each ascending and once, in an order that is always the same: of a graph without
 * loops whose neighbours are given both ways, by numbers from 0. One is built vertex by vertex: what is maximal among the first ones stays so
 * or is changed by the next one in one way, and never comes to nothing, so that the first sets are found as fast as the last. O(vertices ×
 * neighbours of neighbours) between one and the next.
 *
 * @see Tsukiyama, Ide, Ariyoshi and Shirakawa 1977, "A new algorithm for generating all the maximal independent sets"
 */
export function* maximalIndependentSets(neighbours: readonly (readonly number[])[]): Generator<number[]> {
  const state = openState(neighbours)
  const size = neighbours.length
  /** What was decided of each vertex so far: put in as it is free, left out, or put in instead of its neighbours. */
  const decided: ('free' | 'left' | readonly number[])[] = []
  for (;;) {
    while (decided.length < size) {
      const vertex = decided.length
      if (state.taken(vertex) === 0) state.add(vertex)
      decided.push(state.has(vertex) ? 'free' : 'left')
    }
    yield state.members()
    for (;;) {
      const last = decided.pop()
      if (last === undefined) return
      const vertex = decided.length
      if (last === 'left') {
        const given = state.replacedBy(vertex)
        if (given === undefined) continue
        for (const each of given) state.remove(each)
        state.add(vertex)
        decided.push(given)
        break
      }
      state.remove(vertex)
      if (last !== 'free') for (const each of last) state.add(each)
    }
  }
}

/** A maximal set that has all of some vertices, no two of which are neighbours: of the others the first that fit. O(vertices + arrows). */
export function maximalSetWith(neighbours: readonly (readonly number[])[], start: readonly number[]): number[] {
  const { add, taken, members } = openState(neighbours)
  for (const vertex of start) add(vertex)
  const isIn = new Set(start)
  for (let vertex = 0; vertex < neighbours.length; vertex++) if (!isIn.has(vertex) && taken(vertex) === 0) add(vertex)
  return members()
}

/** A set, and how many neighbours of each vertex are in it. */
function openState(neighbours: readonly (readonly number[])[]) {
  const inside = new Uint8Array(neighbours.length)
  const counts = new Uint32Array(neighbours.length)
  const near = (vertex: number) => neighbours[vertex] ?? []
  const taken = (vertex: number) => counts[vertex] ?? 0
  const has = (vertex: number) => inside[vertex] === 1
  const set = (vertex: number, is: 0 | 1) => {
    inside[vertex] = is
    for (const other of near(vertex)) counts[other] = taken(other) + (is === 1 ? 1 : -1)
  }
  /**
   * The members that a vertex would replace; undefined where the set would not be maximal among the first vertices, or where it is reached from
   * another set: that which takes, of what the members leave free, always the first.
   */
  const replacedBy = (vertex: number): readonly number[] | undefined => {
    const given = near(vertex).filter(has)
    const isNear = new Set(near(vertex))
    const freed = new Map<number, { count: number; first: number }>()
    for (const member of given) {
      for (const other of near(member)) {
        if (other >= vertex || has(other)) continue
        const known = freed.get(other)
        if (known === undefined) freed.set(other, { count: 1, first: member })
        else freed.set(other, { count: known.count + 1, first: Math.min(known.first, member) })
      }
    }
    for (const [other, { count, first }] of freed)
      if (count === taken(other) && (!isNear.has(other) || first > other)) return undefined
    return given
  }
  return {
    taken,
    has,
    add: (vertex: number) => set(vertex, 1),
    remove: (vertex: number) => set(vertex, 0),
    replacedBy,
    members: () => Array.from(inside.keys()).filter(has),
  }
}
