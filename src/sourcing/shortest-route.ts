import { edgeKey } from '../model/edges.ts'
import { sortedUnique } from '../model/order.ts'
import type { Route } from './routes.ts'
import type { Sourcing } from './sourcing.ts'
import type { Step } from './steps.ts'
import { type Arrival, arrivalsAt, type Visit, walkUpstream, wayUpstream } from './upstream.ts'

/** A shortest route to an end, and the document taken whole before it, where there is one. */
export interface RouteToEnd {
  readonly route: Route
  readonly document: string | null
}

/**
 * The route of the fewest statements from some grounded statements to an end, or undefined where none leads to one; of equally short
 * ones the first in order of id. Step by step from statement to statement, so that it exists just as it stands. Linear in what is
 * upstream.
 *
 * @param removed works, by their first versions, and actors that it must not pass
 */
export function shortestRoute(
  sourcing: Sourcing,
  carriers: Iterable<string>,
  removed: ReadonlySet<string> = NONE,
): Route | undefined {
  const [first] = shortestRoutes(sourcing, carriers, removed)
  return first?.route
}

/** The shortest route to each end that some grounded statements lead to, the nearest end first. See `shortestRoute`. */
export function* shortestRoutes(
  sourcing: Sourcing,
  carriers: Iterable<string>,
  removed: ReadonlySet<string> = NONE,
): Generator<RouteToEnd> {
  const { lines, works } = sourcing
  const isLost = (statement: string) => removed.size > 0 && removed.has(lines.of(statement).work)
  const { holds } = sourcing.grounding
  const follows = (step: Step, to: number, statement: number) =>
    holds(statement, to) &&
    !removed.has(step.kind === 'document' ? works.rootOf(step.id) : step.id) &&
    !(step.kind === 'statement' && isLost(step.id))
  const starts = sortedUnique(carriers).filter((id) => !isLost(id))
  const seen = new Set(removed)
  for (const visit of walkUpstream(sourcing, starts, removed.size > 0 ? follows : undefined)) {
    for (const arrival of arrivalsAt(sourcing, visit)) {
      if (seen.has(arrival.end.id)) continue
      seen.add(arrival.end.id)
      yield { route: routeTo(sourcing, visit, arrival), document: arrival.document }
    }
  }
}

const NONE: ReadonlySet<string> = new Set()

function routeTo({ lines, works }: Sourcing, visit: Visit, { end, step, document }: Arrival): Route {
  const { statements, steps } = wayUpstream(visit)
  const passed = statements.map((id) => lines.of(id).work)
  const beyond = document === null ? [end.id] : [works.rootOf(document), end.id]
  const edges = [
    ...statements.slice(0, 1).map((id) => edgeKey(id, 'in', lines.of(id).source)),
    ...[...steps, ...(step === undefined ? [] : [step])].flatMap((each) => each.edges),
  ]
  return {
    through: [...new Set([...passed, ...beyond])],
    statements,
    edges: [...new Set(edges)],
    end: end.id,
  }
}
