import { requireRecord } from '../../graph/require.ts'
import { byCodeUnit, groupBy, sortedUnique } from '../../model/order.ts'
import { mayCoincide, partyOf } from '../../sourcing/coincidence.ts'
import { type Corroboration, corroborationOf } from '../../sourcing/corroboration.ts'
import type { End } from '../../sourcing/ends.ts'
import { type Sourcing, sourcingOf } from '../../sourcing/grounding.ts'
import { type Network, openNetwork } from '../../sourcing/network.ts'
import { countOrigins, type Origins } from '../../sourcing/origins.ts'
import { topOwner } from '../../sourcing/outlets.ts'
import { type Flow, independentRoutes, type Route } from '../../sourcing/routes.ts'
import { shortestRoute } from '../../sourcing/shortest-route.ts'
import { carryingOf, type Side } from '../../sourcing/sides.ts'
import { statementOf } from '../../sourcing/statements.ts'
import { type Strength, strengthOf } from '../../sourcing/strength.ts'
import type { View } from '../../sourcing/view.ts'

/** How much really stands behind a claim, and against it. */
export interface Support {
  readonly claim: string
  readonly corroboration: Corroboration
  readonly for: SideSupport
  readonly against: SideSupport
}

/** One side of a claim. All figures are over the same carrying statements. */
export interface SideSupport {
  /** How many statements carry it. */
  readonly statements: number
  /** Of these, how many in their source's own voice, dropped attributions included. */
  readonly asserting: number
  /** Of these, how many of a claim narrower than the one affirmed. */
  readonly viaNarrower: number
  readonly documents: {
    /** Sources of the statements. */
    readonly read: number
    /** Documents that nobody read, reached along the lines. */
    readonly reported: number
  }
  /** Publishers of the read documents; one without a publisher counts as its own. */
  readonly publishers: number
  /** Their owners, at the top. */
  readonly owners: number
  /** Parties of the disclosed ends. */
  readonly parties: number
  readonly origins: Origins
  readonly routes: Flow & {
    /** A document that nobody read is reached in several ways: a set smaller than the cut may do. */
    readonly bound: boolean
  }
  /** Each source or actor whose fall alone leaves the side empty, nearest the claim first. */
  readonly singlePoints: readonly string[]
  /** Read documents for each distinct end; null without ends. */
  readonly echo: number | null
  readonly strength: Strength
  /** Two ends that corroborate each other, and a route to each that share nothing. */
  readonly pair: { readonly ends: readonly [string, string]; readonly routes: readonly Route[] } | null
  /** The records that the figures rest on. */
  readonly evidence: {
    readonly statements: readonly string[]
    /** Every statement that these lead to, themselves included. */
    readonly reached: readonly string[]
    readonly read: readonly string[]
    readonly reported: readonly string[]
    readonly publishers: readonly string[]
    readonly owners: readonly string[]
    readonly parties: readonly string[]
  }
}

/**
 * How much really stands behind a claim: counts, origins as an interval, independent routes, single points, strength; the same
 * for what speaks against it. It touches only what is upstream of the claim.
 *
 * @throws HearsayError `unknown-id`
 */
export function support(view: View, claim: string): Support {
  requireRecord(view, 'claim', claim)
  const sides = { for: sideSupport(view, claim, 'for'), against: sideSupport(view, claim, 'against') }
  return { claim, corroboration: corroborationOf(view, claim, sides.for.strength, sides.against.strength), ...sides }
}

/** One side of `support`. */
export function sideSupport(view: View, claim: string, side: Side): SideSupport {
  const sourcing = sourcingOf(view)
  const carrying = carryingOf(view, claim, side)
  const network = openNetwork(
    sourcing,
    carrying.map(({ statement }) => statement),
  )
  const origins = countOrigins(view.reader, network.ends)
  const bound = isBound(sourcing, network)
  const flow = independentRoutes(network)
  const pair = findPair(view, network, flow.count)
  const evidence = evidenceOf(sourcing, network)
  return {
    statements: carrying.length,
    asserting: carrying.filter(({ statement }) => sourcing.lines.of(statement).ownVoice).length,
    viaNarrower: carrying.filter(({ how, claim: own, of }) => how !== 'denies' && own !== of).length,
    documents: { read: evidence.read.length, reported: evidence.reported.length },
    publishers: evidence.publishers.length,
    owners: evidence.owners.length,
    parties: evidence.parties.length,
    origins,
    routes: { ...flow, bound },
    singlePoints: singlePoints(sourcing, network, bound ? undefined : flow),
    echo: origins.max === 0 ? null : evidence.read.length / origins.max,
    strength: strengthOf(view.reader, network.ends, pair !== null),
    pair,
    evidence,
  }
}

function evidenceOf({ view, isReadSource }: Sourcing, network: Network): SideSupport['evidence'] {
  const { reader } = view
  const sourceOf = (statement: string) => statementOf(reader, statement).source
  const read = sortedUnique(network.carriers.map(sourceOf))
  const touched = sortedUnique([...network.reached.map(sourceOf), ...network.documents])
  const publishers = sortedUnique(read.map((id) => reader.record('source', id)?.publisher ?? id))
  const actors = network.ends.filter(({ kind }) => kind === 'actor')
  return {
    statements: network.carriers,
    reached: network.reached,
    read,
    reported: touched.filter((id) => !isReadSource(id)),
    publishers,
    owners: sortedUnique(publishers.map((id) => topOwner(reader, id))),
    parties: sortedUnique(actors.map(({ id }) => partyOf(reader, id))),
  }
}

/**
 * Whether a document stands in the network in more ways than removal can tell apart: whole and through a statement of its
 * own, or through several statements that do not all carry by themselves.
 */
function isBound({ view }: Sourcing, network: Network): boolean {
  const carriers = new Set(network.carriers)
  const inSource = groupBy(network.reached, (id) => statementOf(view.reader, id).source)
  if (network.documents.some((id) => inSource.has(id))) return true
  return [...inSource.values()].some((own) => own.length > 1 && !own.every((id) => carriers.has(id)))
}

/**
 * The sources and actors whose fall alone leaves the side empty. Each lies on every route, so only those of one route are
 * tried, and none where there are two; where the network is only a bound (no flow given), all are.
 */
function singlePoints(sourcing: Sourcing, network: Network, flow: Flow | undefined): string[] {
  const depths = depthsOf(network)
  const candidates = flow === undefined ? [...depths.keys()] : flow.count === 1 ? (flow.paths[0]?.through ?? []) : []
  return candidates
    .filter((id) => shortestRoute(sourcing, network.carriers, new Set([id])) === undefined)
    .sort((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0) || byCodeUnit(a, b))
}

/** How far each source and actor of a network is from the claim. */
function depthsOf(network: Network): Map<string, number> {
  const depths = new Map<string, number>(network.first.map(({ to }) => [to, 1]))
  for (const [id, depth] of depths) {
    for (const { to } of network.next.get(id) ?? []) if (!depths.has(to)) depths.set(to, depth + 1)
  }
  return depths
}

/** The first two ends, in order of id, that can't be one, are of different parties, and have routes that share nothing. */
function findPair({ reader }: View, network: Network, routes: number): SideSupport['pair'] {
  if (routes < 2) return null
  const disclosed = network.ends.filter(({ kind }) => kind === 'actor')
  const parties = new Map(disclosed.map(({ id }) => [id, partyOf(reader, id)]))
  const independent = (a: End, b: End) =>
    parties.get(a.id) !== parties.get(b.id) && mayCoincide(reader, a, b) === undefined
  for (const [index, a] of disclosed.entries()) {
    for (const b of disclosed.slice(index + 1)) {
      if (!independent(a, b)) continue
      const { count, paths } = independentRoutes(network, new Set([a.id, b.id]), 2)
      if (count === 2) return { ends: [a.id, b.id], routes: paths }
    }
  }
  return null
}
