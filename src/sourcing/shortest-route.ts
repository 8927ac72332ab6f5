import { edgeKey } from '../model/edges.ts'
import { sortedUnique } from '../model/order.ts'
import type { Sourcing } from './grounding.ts'
import type { Route } from './routes.ts'

/**
 * The route of the fewest statements from some grounded statements to an end, or undefined where none leads to one; of equally short
 * ones the first in order of id. Step by step from statement to statement, so that it exists just as it stands. Linear in what is
 * upstream.
 *
 * @param removed sources and actors that it must not pass
 */
export function shortestRoute(
  sourcing: Sourcing,
  carriers: Iterable<string>,
  removed: ReadonlySet<string> = NONE,
): Route | undefined {
  const { lines, holds, documentEnd } = sourcing
  const isLost = (statement: string) => removed.has(lines.of(statement).source)
  const starts = sortedUnique(carriers).filter((id) => !isLost(id))
  const parents = new Map<string, Parent | undefined>(starts.map((id) => [id, undefined]))
  for (const id of parents.keys()) {
    const { end, comesFrom } = lines.of(id)
    if (end !== undefined && !removed.has(end.id)) return routeTo(sourcing, parents, id, [{ id: end.id, edges: [] }])
    for (const upstream of comesFrom) {
      if (removed.has(upstream.id) || !holds(upstream)) continue
      if (upstream.kind === 'statement') {
        if (!isLost(upstream.id) && !parents.has(upstream.id)) parents.set(upstream.id, { id, edges: upstream.edges })
        continue
      }
      const beyond = [{ id: upstream.id, edges: upstream.edges }]
      if (upstream.kind === 'document') beyond.push({ id: documentEnd(upstream.id).id, edges: [] })
      if (!beyond.some((step) => removed.has(step.id))) return routeTo(sourcing, parents, id, beyond)
    }
  }
  return undefined
}

const NONE: ReadonlySet<string> = new Set()

/** Whence a statement was reached, and the edges that say so. */
interface Parent {
  readonly id: string
  readonly edges: readonly string[]
}

function routeTo(
  { lines }: Sourcing,
  parents: ReadonlyMap<string, Parent | undefined>,
  last: string,
  beyond: readonly Parent[],
): Route {
  const statements: string[] = []
  const edges: string[] = beyond.flatMap((step) => step.edges)
  for (let at: string | undefined = last; at !== undefined; ) {
    const parent: Parent | undefined = parents.get(at)
    statements.unshift(at)
    edges.unshift(...(parent?.edges ?? [edgeKey(at, 'in', lines.of(at).source)]))
    at = parent?.id
  }
  const sources = statements.map((id) => lines.of(id).source)
  const through = [...new Set([...sources, ...beyond.map(({ id }) => id)])]
  return { through, statements, edges: [...new Set(edges)], end: beyond.at(-1)?.id ?? last }
}
