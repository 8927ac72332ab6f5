import type { MultiDirectedGraph } from 'graphology'
import type { Positions } from '../layout/positions.ts'

const DURATION = 420

export interface Moving {
  readonly positions: Positions
  /** What comes out of which node, and goes back into it. */
  readonly homes: ReadonlyMap<string, string>
}

/**
 * Lets nodes that were there before glide to their new places, what comes out of a node from where that is, and what goes back into one
 * until it is there, when it is gone; returns a function that stops where they are going.
 */
export function moveNodes(
  graph: MultiDirectedGraph,
  before: MultiDirectedGraph,
  { positions, homes }: Moving,
): () => void {
  const moves: { id: string; from: [number, number]; to: [number, number] }[] = []
  graph.forEachNode((id) => {
    const to = positions.get(id)
    const start = before.hasNode(id) ? id : homeOf(id, homes, (home) => before.hasNode(home))
    if (to === undefined || start === undefined) return
    const { x, y } = before.getNodeAttributes(start)
    if (x === to.x && y === to.y) return
    moves.push({ id, from: [x, y], to: [to.x, to.y] })
  })
  const leaving: string[] = []
  before.forEachNode((id, { label, x, y }) => {
    if (graph.hasNode(id)) return
    const home = homeOf(id, homes, (each) => graph.hasNode(each))
    const to = home === undefined ? undefined : positions.get(home)
    if (to === undefined) return
    graph.addNode(id, { label, x, y })
    leaving.push(id)
    moves.push({ id, from: [x, y], to: [to.x, to.y] })
  })
  if (moves.length === 0) return () => undefined
  const finish = () => {
    for (const id of leaving.splice(0)) graph.dropNode(id)
  }
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
    else finish()
  })
  return () => {
    cancelAnimationFrame(frame)
    set(1)
    finish()
  }
}

/** The nearest of those out of which something came that is there. */
function homeOf(
  id: string,
  homes: ReadonlyMap<string, string>,
  isThere: (home: string) => boolean,
): string | undefined {
  const passed = new Set([id])
  for (let at = homes.get(id); at !== undefined && !passed.has(at); at = homes.get(at)) {
    if (isThere(at)) return at
    passed.add(at)
  }
  return undefined
}

function mix(from: [number, number], to: [number, number], amount: number): [number, number] {
  return [from[0] + (to[0] - from[0]) * amount, from[1] + (to[1] - from[1]) * amount]
}
