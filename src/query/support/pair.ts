import { groupBy } from '../../model/order.ts'
import type { Network } from '../../sourcing/network.ts'
import { independentRoutes, type Route } from '../../sourcing/routes.ts'
import { shortestRoutes } from '../../sourcing/shortest-route.ts'
import type { Sourcing } from '../../sourcing/sourcing.ts'
import { openApart } from './apart.ts'

/** Two ends that corroborate each other, and a route to each that share nothing. */
export interface CorroboratingPair {
  readonly ends: readonly [string, string]
  readonly routes: readonly Route[]
}

/**
 * The first two ends, in order of id, that can't be one, are surely of different parties, and have routes that share nothing; where removal
 * cannot tell some work's ways apart, such that no single work or actor takes both away.
 */
export function pairOf(sourcing: Sourcing, network: Network, isLoose: () => boolean): CorroboratingPair | null {
  const { reader } = sourcing.view
  const disclosed = network.ends.filter((end) => end.disclosed)
  if (disclosed.length < 2 || independentRoutes(network, undefined, 2).count < 2) return null
  const bound = isLoose()
  const apartFrom = openApart(reader, disclosed)
  for (const [index, a] of disclosed.entries()) {
    for (const b of apartFrom(index)) {
      const { count, paths } = independentRoutes(network, new Set([a.id, b.id]), 2)
      if (count === 2 && !(bound && somethingTakesBoth(sourcing, network, [a.id, b.id])))
        return { ends: [a.id, b.id], routes: paths }
    }
  }
  return null
}

/** Whether some one work or actor lies on all ways to both of two ends. */
function somethingTakesBoth(sourcing: Sourcing, network: Network, ends: readonly string[]): boolean {
  const routesTo = (removed?: ReadonlySet<string>) =>
    new Map([...shortestRoutes(sourcing, network.carriers, removed)].map(({ route }) => [route.end, route.through]))
  const routes = routesTo()
  // What takes an end away lies on every route to it, so on this one.
  const [onFirst = [], ...others] = ends.map((end) => routes.get(end) ?? [])
  const onBoth = onFirst.filter((id) => others.every((through) => through.includes(id)))
  return onBoth.some((id) => {
    const left = routesTo(new Set([id]))
    return !ends.some((end) => left.has(end))
  })
}

/**
 * Whether a work stands in the network in more ways than removal can tell apart: whole and through a statement of its own, through several
 * statements that do not all carry by themselves, or whole in versions that lead to different ends.
 */
export function isBound({ lines, works, documentEnd }: Sourcing, network: Network): boolean {
  const carriers = new Set(network.carriers)
  const inWork = groupBy(network.reached, (id) => lines.of(id).work)
  const whole = groupBy(network.documents, works.rootOf)
  for (const [work, versions] of whole) {
    if (inWork.has(work) || new Set(versions.map((id) => documentEnd(id).id)).size > 1) return true
  }
  return [...inWork.values()].some((own) => own.length > 1 && !own.every((id) => carriers.has(id)))
}

/** How far each source and actor of a network is from the claim. */
export function depthsOf(network: Network): Map<string, number> {
  const depths = new Map<string, number>(network.first.map(({ to }) => [to, 1]))
  for (const [id, depth] of depths) {
    for (const { to } of network.next.get(id) ?? []) if (!depths.has(to)) depths.set(to, depth + 1)
  }
  return depths
}
