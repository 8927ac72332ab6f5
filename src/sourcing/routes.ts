import { countDisjointPaths, disjointPaths, type PathNetwork } from '../algorithm/disjoint-paths.ts'
import { byCodeUnit } from '../model/order.ts'
import type { Hop, Network } from './network.ts'

/** One way from a claim to an end. */
export interface Route {
  /** The works, by their first versions, and actors that it passes, from the claim to the end. */
  readonly through: readonly string[]
  /** The statements that it passes, from the claim to the end. */
  readonly statements: readonly string[]
  readonly edges: readonly string[]
  readonly end: string
}

/** The most routes that share no work and no actor, and the nearest least cut. */
export interface Flow {
  readonly count: number
  readonly paths: readonly Route[]
  readonly cut: readonly string[]
}

/**
 * The most routes through a network that share no work and no actor, and the least cut nearest the claim. See `disjointPaths`.
 *
 * @param targets the ends that count; every end of the network by default.
 * @param most    stop at so many routes; the cut is then empty.
 */
export function independentRoutes(
  network: Network,
  targets?: ReadonlySet<string>,
  most = Number.POSITIVE_INFINITY,
): Flow {
  const { paths, cut } = disjointPaths(asPathNetwork(network, targets), most)
  const routes = paths.map((through) => asRoute(hopsAlong(network, through)))
  return { count: routes.length, paths: routes.sort(byThrough), cut: [...(cut ?? [])].sort(byCodeUnit) }
}

/**
 * How many routes there are at most, without showing them. Every work that the claim leads to leads to an end, so that where there is
 * one work or one end it is seen at a glance.
 *
 * @param targets the ends that count; every end of the network by default
 */
export function countRoutes(network: Network, targets?: ReadonlySet<string>): number {
  const { first, ends } = network
  const counted = targets?.size ?? ends.length
  if (targets === undefined && (first.length < 2 || counted < 2)) return Math.min(first.length, counted)
  return counted === 0 ? 0 : countDisjointPaths(asPathNetwork(network, targets))
}

function asPathNetwork({ first, next, ends }: Network, targets?: ReadonlySet<string>): PathNetwork<string> {
  const counted = targets ?? new Set(ends.map(({ id }) => id))
  return {
    starts: first.map(({ to }) => to),
    next: (id) => (next.get(id) ?? []).map(({ to }) => to),
    isEnd: (id) => counted.has(id),
  }
}

/** The arrows of a network that a path takes. */
function hopsAlong({ first, next }: Network, through: readonly string[]): Hop[] {
  return through.flatMap((id, index) => {
    const previous = through[index - 1]
    const leaving = previous === undefined ? first : (next.get(previous) ?? [])
    return leaving.find(({ to }) => to === id) ?? []
  })
}

function byThrough(a: Route, b: Route): number {
  return a.through.length - b.through.length || byCodeUnit(a.through.join(' '), b.through.join(' '))
}

function asRoute(hops: readonly Hop[]): Route {
  const through = hops.map(({ to }) => to)
  const statements = hops.flatMap(({ statement }) => (statement === undefined ? [] : [statement]))
  return {
    through,
    statements: [...new Set(statements)],
    edges: [...new Set(hops.flatMap(({ edges }) => edges))],
    end: through.at(-1) ?? '',
  }
}
