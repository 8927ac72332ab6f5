import type { MultiDirectedGraph } from 'graphology'

/** Looks anew, and the keys of those that are not as they were. */
export function changedIn<T, L extends object>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
  { looks, look }: { looks: Map<string, L>; look: (item: T) => L },
): Set<string> {
  const changed = new Set<string>()
  for (const item of items) {
    const key = keyOf(item)
    const [before, after] = [looks.get(key), look(item)]
    if (before !== undefined && sameFields(before, after)) continue
    looks.set(key, after)
    changed.add(key)
  }
  return changed
}

/** Looks are flat and have all their fields always. */
function sameFields<L extends object>(a: L, b: L): boolean {
  for (const field in a) if (a[field] !== b[field]) return false
  return true
}

/** The keys of the edges between some nodes, none of them the ground. */
export function edgesAmong(graph: MultiDirectedGraph, ids: ReadonlySet<string> | undefined): Set<string> {
  const keys = new Set<string>()
  for (const id of ids ?? [])
    if (graph.hasNode(id)) graph.forEachOutEdge(id, (key, _, __, to) => ids?.has(to) && keys.add(key))
  return keys
}

/** What is in one of two sets only. */
export function* difference(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): Generator<string> {
  for (const item of a ?? []) if (!b?.has(item)) yield item
  for (const item of b ?? []) if (!a?.has(item)) yield item
}
