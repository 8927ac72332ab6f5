import { byCodeUnit, sortedUnique } from '../model/order.ts'

/** A ring: its members in the order in which each leads to the next, the last to the first, and the edges between them. */
export interface RingWay {
  readonly ring: readonly string[]
  readonly edges: readonly string[]
}

/** One arrow between members, and the edges that it stands for. */
export interface Arrow {
  readonly to: string
  readonly edges: readonly string[]
}

/** A shortest ring among strongly connected members: of equally short ones the one whose first member comes first by id. */
export function shortestRing(members: readonly string[], arrows: (id: string) => readonly Arrow[]): RingWay {
  let best: RingWay = { ring: [], edges: [] }
  for (const start of sortedUnique(members)) {
    const found = ringThrough(start, arrows, best.ring.length === 0 ? members.length : best.ring.length - 1)
    if (found !== undefined) best = found
    if (best.ring.length <= 2) break
  }
  return best
}

/** The shortest ring through a member, if it has at most so many members. Breadth first. */
function ringThrough(start: string, arrows: (id: string) => readonly Arrow[], most: number): RingWay | undefined {
  const parents = new Map<string, { id: string; edges: readonly string[]; depth: number } | undefined>()
  parents.set(start, undefined)
  for (const [id, parent] of parents) {
    const depth = parent?.depth ?? 1
    if (depth > most) return undefined
    for (const { to, edges } of [...arrows(id)].sort((a, b) => byCodeUnit(a.to, b.to))) {
      if (to === start) return unwind(parents, id, edges)
      if (!parents.has(to)) parents.set(to, { id, edges, depth: depth + 1 })
    }
  }
  return undefined
}

function unwind(
  parents: ReadonlyMap<string, { id: string; edges: readonly string[] } | undefined>,
  last: string,
  closing: readonly string[],
): RingWay {
  const ring: string[] = []
  const edges = [...closing]
  for (let at: string | undefined = last; at !== undefined; ) {
    const parent: { id: string; edges: readonly string[] } | undefined = parents.get(at)
    ring.unshift(at)
    edges.unshift(...(parent?.edges ?? []))
    at = parent?.id
  }
  return { ring, edges: [...new Set(edges)] }
}
