import type { MultiDirectedGraph } from 'graphology'
import type { Positions } from '../layout/positions.ts'

const DURATION = 420

export interface Moving {
  readonly positions: Positions
  /** What comes out of which node. */
  readonly homes: ReadonlyMap<string, string>
}

/**
 * Lets nodes that were there before glide to their new places, and what comes out of a node from where that is; returns a function that
 * stops where they are going.
 */
export function moveNodes(
  graph: MultiDirectedGraph,
  before: MultiDirectedGraph,
  { positions, homes }: Moving,
): () => void {
  const moves: { id: string; from: [number, number]; to: [number, number] }[] = []
  graph.forEachNode((id) => {
    const to = positions.get(id)
    const start = before.hasNode(id) ? id : homes.get(id)
    if (to === undefined || start === undefined || !before.hasNode(start)) return
    const { x, y } = before.getNodeAttributes(start)
    if (x === to.x && y === to.y) return
    moves.push({ id, from: [x, y], to: [to.x, to.y] })
  })
  if (moves.length === 0) return () => undefined
  const set = (progress: number) => {
    const eased = 1 - (1 - progress) ** 3
    const places = new Map(moves.map(({ id, from, to }) => [id, mix(from, to, eased)]))
    graph.updateEachNodeAttributes(
      (id, attributes) => {
        const at = places.get(id)
        return at === undefined ? attributes : { ...attributes, x: at[0], y: at[1] }
      },
      { attributes: ['x', 'y'] },
    )
  }
  set(0)
  const start = performance.now()
  let frame = requestAnimationFrame(function step(now: number) {
    const progress = Math.min(1, Math.max(0, (now - start) / DURATION))
    set(progress)
    if (progress < 1) frame = requestAnimationFrame(step)
  })
  return () => {
    cancelAnimationFrame(frame)
    set(1)
  }
}

function mix(from: [number, number], to: [number, number], amount: number): [number, number] {
  return [from[0] + (to[0] - from[0]) * amount, from[1] + (to[1] - from[1]) * amount]
}
