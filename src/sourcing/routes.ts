import { byCodeUnit } from '../model/order.ts'
import type { Hop, Network } from './network.ts'

/** One way from a claim to an end. */
export interface Route {
  /** The sources and actors that it passes, from the claim to the end. */
  readonly through: readonly string[]
  /** The statements that it passes, from the claim to the end. */
  readonly statements: readonly string[]
  readonly edges: readonly string[]
  readonly end: string
}

/** The most routes that share no source and no actor, and the nearest least cut. */
export interface Flow {
  readonly count: number
  readonly paths: readonly Route[]
  readonly cut: readonly string[]
}

/**
 * The most vertex-disjoint routes through a network, and the least cut nearest the claim (Menger 1927). Node-split unit
 * capacities, shortest augmenting paths in order of id (Edmonds and Karp 1972). O(routes · arrows).
 *
 * @param targets the ends that count; every end of the network by default.
 * @param most    stop at so many routes; the cut is then empty.
 */
export function maxFlow(network: Network, targets?: ReadonlySet<string>, most = Number.POSITIVE_INFINITY): Flow {
  const ends = targets ?? new Set(network.ends.map(({ id }) => id))
  const state: State = { network, ends, after: new Map(), before: new Map() }
  let count = 0
  while (count < most && augment(state)) count += 1
  const paths = tracePaths(state)
  return { count, paths, cut: count < most ? nearestCut(state) : [] }
}

/**
 * How many routes there are at most, without showing them. Every source that the claim leads to leads to an end, so that where there is
 * one source or one end it is seen at a glance.
 */
export function countRoutes(network: Network): number {
  const { first, ends } = network
  if (first.length < 2 || ends.length < 2) return Math.min(first.length, ends.length)
  const state: State = { network, ends: new Set(ends.map(({ id }) => id)), after: new Map(), before: new Map() }
  let count = 0
  while (augment(state)) count += 1
  return count
}

/** Flow: which vertex follows which. `''` stands for the claim, and for the sink behind the ends. */
interface State {
  readonly network: Network
  readonly ends: ReadonlySet<string>
  /** The vertex behind, along the flow, of each vertex that the flow passes. */
  readonly after: Map<string, string>
  /** The vertex before it. */
  readonly before: Map<string, string>
}

const CLAIM = ''

/** A side of a split vertex: `in` is where arrows reach it, `out` where they leave. */
type Port = `in ${string}` | `out ${string}`

/** Finds a shortest augmenting path and pushes one unit along it; false where there is none. */
function augment(state: State): boolean {
  const { parents, end } = search(state)
  if (end === undefined) return false
  const ports: Port[] = []
  for (let port: Port | undefined = `out ${end}`; port !== undefined; port = parents.get(port)) ports.unshift(port)
  push(state, ports)
  return true
}

/** Breadth first over the residual network, from the claim. */
function search({ network, ends, after, before }: State): {
  parents: Map<Port, Port | undefined>
  end: string | undefined
} {
  const parents = new Map<Port, Port | undefined>()
  const visit = (port: Port, parent: Port | undefined) => {
    if (!parents.has(port)) parents.set(port, parent)
  }
  for (const { to } of network.first) visit(`in ${to}`, undefined)
  for (const [port] of parents) {
    const vertex = port.slice(port.indexOf(' ') + 1)
    if (port.startsWith('in ')) {
      const incoming = before.get(vertex)
      if (incoming === undefined) visit(`out ${vertex}`, port)
      else if (incoming !== CLAIM) visit(`out ${incoming}`, port)
      continue
    }
    if (ends.has(vertex) && after.get(vertex) !== CLAIM) return { parents, end: vertex }
    for (const { to } of network.next.get(vertex) ?? []) visit(`in ${to}`, port)
    if (before.has(vertex)) visit(`in ${vertex}`, port)
  }
  return { parents, end: undefined }
}

/** Adds a path of the residual network to the flow: arrows forward are taken, arrows backward given up. */
function push({ after, before }: State, ports: readonly Port[]): void {
  const name = (port: Port | undefined) => (port === undefined ? CLAIM : port.slice(port.indexOf(' ') + 1))
  const taken: [string, string][] = [[CLAIM, name(ports[0])]]
  const given: [string, string][] = []
  for (const [index, port] of ports.entries()) {
    const next = ports[index + 1]
    if (next === undefined) taken.push([name(port), CLAIM])
    else if (port.startsWith('out ') && next.startsWith('in ') && name(port) !== name(next))
      taken.push([name(port), name(next)])
    else if (port.startsWith('in ') && next.startsWith('out ') && name(port) !== name(next))
      given.push([name(next), name(port)])
  }
  for (const [from, to] of given) {
    if (after.get(from) === to) after.delete(from)
    if (before.get(to) === from) before.delete(to)
  }
  for (const [from, to] of taken) {
    if (from !== CLAIM) after.set(from, to)
    if (to !== CLAIM) before.set(to, from)
  }
}

function tracePaths({ network, after, before }: State): Route[] {
  const routes: Route[] = []
  for (const hop of network.first) {
    if (before.get(hop.to) !== CLAIM) continue
    const hops: Hop[] = [hop]
    for (let at = hop.to; ; ) {
      const next = after.get(at)
      const arrow = next === CLAIM ? undefined : network.next.get(at)?.find(({ to }) => to === next)
      if (arrow === undefined) break
      hops.push(arrow)
      at = arrow.to
    }
    routes.push(asRoute(hops))
  }
  return routes.sort(
    (a, b) => a.through.length - b.through.length || byCodeUnit(a.through.join(' '), b.through.join(' ')),
  )
}

function asRoute(hops: readonly Hop[]): Route {
  const through = hops.map(({ to }) => to)
  const statements = hops.flatMap(({ statement }) => (statement === undefined ? [] : [statement]))
  return {
    through,
    statements: [...new Set(statements)],
    edges: [...new Set(hops.flatMap(({ edges }) => edges))],
    end: through.at(-1) ?? CLAIM,
  }
}

/** The vertices that the residual network reaches but cannot pass. */
function nearestCut(state: State): string[] {
  const { parents } = search(state)
  const cut: string[] = []
  for (const port of parents.keys()) {
    if (!port.startsWith('in ')) continue
    const vertex = port.slice('in '.length)
    if (!parents.has(`out ${vertex}`)) cut.push(vertex)
  }
  return cut.sort(byCodeUnit)
}
