import type { Positions } from './positions.ts'

interface Grouped {
  readonly id: string
  /** What is drawn as it besides itself. */
  readonly folded: readonly string[]
}

/** A node that stands for several documents is in their middle, unless it is one of them. */
export function placeGroups(placed: Positions, nodes: Iterable<Grouped>): Positions {
  const groups = [...nodes].filter(({ id, folded }) => folded.length > 0 && !placed.has(id))
  if (groups.length === 0) return placed
  const positions = new Map(placed)
  for (const { id, folded } of groups) {
    const points = folded.flatMap((member) => placed.get(member) ?? [])
    const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 })
    if (points.length > 0) positions.set(id, { x: sum.x / points.length, y: sum.y / points.length })
  }
  return positions
}
