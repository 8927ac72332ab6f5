import type { LayoutInput, Point } from './positions.ts'

const GAP = 80

/** Lays out each part that hangs together by itself, and stacks them, the largest on top, each as wide as gives the whole its shape: no part drifts away. */
export function byConnectedParts(input: LayoutInput, layout: (part: LayoutInput) => Point[]): Point[] {
  const points: Point[] = []
  const parts = componentsOf(input)
  // What others stand below takes less of the height than the whole, and is flatter than that.
  const largest = (parts[0]?.length ?? 1) / Math.max(1, input.nodes.length)
  const shape = input.shape === undefined ? {} : { shape: input.shape / largest }
  let top = 0
  for (const members of parts) {
    const numbers = new Map(members.map((node, index) => [node, index]))
    const part: LayoutInput = {
      nodes: members.flatMap((node) => input.nodes[node] ?? []),
      edges: input.edges.flatMap(([from, to]): [number, number][] => {
        const [a, b] = [numbers.get(from), numbers.get(to)]
        return a === undefined || b === undefined ? [] : [[a, b]]
      }),
      ...shape,
    }
    const places = layout(part)
    const highest = places.reduce((most, { y }) => Math.max(most, y), Number.NEGATIVE_INFINITY)
    const lowest = places.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY)
    places.forEach(({ x, y }, index) => {
      const node = members[index]
      if (node !== undefined) points[node] = { x, y: y - highest - top }
    })
    top += highest - lowest + GAP
  }
  return points
}

/** The parts, largest first, then by their first node. */
function componentsOf({ nodes, edges }: LayoutInput): number[][] {
  const neighbours: number[][] = nodes.map(() => [])
  for (const [from, to] of edges) {
    neighbours[from]?.push(to)
    neighbours[to]?.push(from)
  }
  const seen = new Set<number>()
  const parts: number[][] = []
  nodes.forEach((_, start) => {
    if (seen.has(start)) return
    const part = new Set([start])
    for (const node of part) for (const next of neighbours[node] ?? []) part.add(next)
    for (const node of part) seen.add(node)
    parts.push([...part].sort((a, b) => a - b))
  })
  return parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}
