import { bfs } from 'graphology-traversal'
import { byCodeUnit } from '../model/order.ts'
import type { HearsayGraph } from './build.ts'

/**
 * The parts into which a graph falls apart, largest first, each with its node ids sorted; ties by first id. Status
 * nodes join nothing and are in no part. O(nodes + edges).
 */
export function partsOf(graph: HearsayGraph): string[][] {
  const parts: string[][] = []
  bfs(
    graph,
    (id, { kind }, depth) => {
      if (kind === 'status') return true
      if (depth === 0) parts.push([])
      parts.at(-1)?.push(id)
      return false
    },
    { mode: 'directed' },
  )
  for (const part of parts) part.sort(byCodeUnit)
  return parts.sort((a, b) => b.length - a.length || byCodeUnit(a[0] ?? '', b[0] ?? ''))
}
