import { byCodeUnit } from '../../model/order.ts'

/** A cycle, and how many nodes its strongly connected component has (more than the cycle where several meet). */
export interface Cycle {
  readonly cycle: readonly string[]
  readonly members: number
}

/**
 * One shortest cycle of every strongly connected component of more than one node, through the component's first id by
 * code unit; ordered by that id. O(nodes + edges). Loops of one node are not looked for.
 */
export function findCycles(targets: ReadonlyMap<string, readonly string[]>): Cycle[] {
  return components(targets)
    .filter((component) => component.length > 1)
    .map((component) => {
      const members = new Set(component)
      const first = [...component].sort(byCodeUnit)[0] ?? ''
      return { cycle: shortestCycle(first, targets, members), members: members.size }
    })
    .sort((a, b) => byCodeUnit(a.cycle[0] ?? '', b.cycle[0] ?? ''))
}

function shortestCycle(start: string, targets: ReadonlyMap<string, readonly string[]>, members: Set<string>): string[] {
  const previous = new Map<string, string>()
  const queue = [start]
  for (const node of queue) {
    for (const next of [...(targets.get(node) ?? [])].sort(byCodeUnit)) {
      if (next === start) return pathTo(node, previous)
      if (!members.has(next) || previous.has(next)) continue
      previous.set(next, node)
      queue.push(next)
    }
  }
  return [start]
}

function pathTo(end: string, previous: ReadonlyMap<string, string>): string[] {
  const path: string[] = []
  for (let node: string | undefined = end; node !== undefined; node = previous.get(node)) path.unshift(node)
  return path
}

/**
 * Strongly connected components, with a stack of its own, so that a long chain does not exhaust the call stack.
 *
 * @see R. Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1 (1972)
 */
function components(targets: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const waiting: string[] = []
  const isWaiting = new Set<string>()
  const found: string[][] = []

  function enter(node: string): { node: string; next: number } {
    order.set(node, order.size)
    low.set(node, order.size - 1)
    waiting.push(node)
    isWaiting.add(node)
    return { node, next: 0 }
  }
  function lower(node: string, value: number): void {
    low.set(node, Math.min(low.get(node) ?? value, value))
  }
  function leave(node: string): void {
    if (low.get(node) !== order.get(node)) return
    const component = waiting.splice(waiting.lastIndexOf(node))
    for (const member of component) isWaiting.delete(member)
    found.push(component)
  }

  for (const root of targets.keys()) {
    if (order.has(root)) continue
    const stack = [enter(root)]
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const { node } = frame
      const next = targets.get(node)?.[frame.next]
      frame.next += 1
      if (next === undefined) {
        stack.pop()
        leave(node)
        const parent = stack.at(-1)
        if (parent !== undefined) lower(parent.node, low.get(node) ?? 0)
      } else if (!order.has(next)) stack.push(enter(next))
      else if (isWaiting.has(next)) lower(node, order.get(next) ?? 0)
    }
  }
  return found
}
