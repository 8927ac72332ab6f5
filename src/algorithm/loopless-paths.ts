import { byCodeUnit } from '../model/order.ts'

/** A search for one path, which is asked for detours. */
export interface DetourSearch<Vertex> {
  readonly from: Vertex
  /** A shortest path that begins with the vertices of `root`, comes by none of them again, and does not go from the last of them to a barred one. */
  readonly shortest: (root: readonly Vertex[], barred: ReadonlySet<Vertex>) => readonly Vertex[] | undefined
}

/**
 * The shortest paths that come by no vertex twice: at most `count`, by length, then by their vertices in order. Each path found is left at
 * each of its vertices in turn, barring where the paths found before went from there. O(count × length) searches.
 *
 * @see Yen 1971, "Finding the K Shortest Loopless Paths in a Network", Management Science 17(11)
 */
export function looplessPaths<Vertex extends string | number>(
  { from, shortest }: DetourSearch<Vertex>,
  count: number,
): (readonly Vertex[])[] {
  const found: (readonly Vertex[])[] = []
  const candidates = new Map<string, readonly Vertex[]>()
  const offer = (path: readonly Vertex[] | undefined) => {
    if (path !== undefined) candidates.set(path.join(' '), path)
  }
  offer(shortest([from], new Set()))
  while (found.length < count) {
    const [best] = [...candidates.values()].sort(byLength)
    if (best === undefined) break
    candidates.delete(best.join(' '))
    found.push(best)
    if (found.length === count) break
    for (let spur = 0; spur < best.length - 1; spur++) {
      const root = best.slice(0, spur + 1)
      offer(shortest(root, nextAfter(root, found)))
    }
  }
  return found.sort(byLength)
}

/** The order of paths: by how many vertices, then by these. */
export function byLength(one: readonly unknown[], other: readonly unknown[]): number {
  return one.length - other.length || byCodeUnit(one.join(' '), other.join(' '))
}

/** Where the paths that begin with a root go from there. */
function nextAfter<Vertex>(root: readonly Vertex[], paths: readonly (readonly Vertex[])[]): ReadonlySet<Vertex> {
  const alike = paths.filter((path) => root.every((vertex, index) => path[index] === vertex))
  return new Set(alike.flatMap((path) => path[root.length] ?? []))
}
