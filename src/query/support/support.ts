import { SOURCE_FLAGS } from '../../columns/fields.ts'
import { requireOfKind } from '../../graph/require.ts'
import { byCodeUnit, sortedUnique } from '../../model/order.ts'
import { partyOf } from '../../sourcing/coincidence.ts'
import { type Corroboration, corroborationOf } from '../../sourcing/corroboration.ts'
import { type Network, openNetwork } from '../../sourcing/network.ts'
import { type DocumentNotice, noticesOn } from '../../sourcing/notices.ts'
import { countOrigins, type Origins } from '../../sourcing/origins.ts'
import { topOwner } from '../../sourcing/outlets.ts'
import { countRoutes, type Flow, independentRoutes } from '../../sourcing/routes.ts'
import { shortestRoute } from '../../sourcing/shortest-route.ts'
import { carryingOf, entailmentOf, type Misreport, misreportsOf, type Side } from '../../sourcing/sides.ts'
import { type Sourcing, sourcingOf } from '../../sourcing/sourcing.ts'
import { type Strength, strengthOf } from '../../sourcing/strength.ts'
import type { View } from '../../sourcing/view.ts'
import { emptySide } from './empty-side.ts'
import { type CorroboratingPair, depthsOf, isBound, pairOf } from './pair.ts'

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
    /** Sources of the statements that somebody read, whole or in excerpt. */
    readonly read: number
    /** Of these, read in excerpt only. */
    readonly excerpts: number
    /** How many works the read ones are: all versions of a document are one. */
    readonly works: number
    /** Documents that nobody read, reached along the lines. */
    readonly reported: number
  }
  /** Pages that would be on this side, but that what they name as their source says otherwise or does not have it. They carry nothing. */
  readonly misreports: readonly Misreport[]
  /** What was said later of the documents that these statements and all they come from stand in, or of other versions of them. */
  readonly notices: readonly DocumentNotice[]
  /** Publishers of the read documents; a work without a publisher counts as its own. */
  readonly publishers: number
  /** Their owners, at the top. */
  readonly owners: number
  /** Parties of the disclosed ends. */
  readonly parties: number
  readonly origins: Origins
  readonly routes: Flow & {
    /** How many there are to disclosed ends alone. */
    readonly disclosed: number
    /** A document that nobody read is reached in several ways: a set smaller than the cut may do. */
    readonly bound: boolean
  }
  /** Each work, by its first version, or actor whose fall alone leaves the side empty, nearest the claim first. */
  readonly singlePoints: readonly string[]
  /** Read documents for each distinct end; null without ends. */
  readonly echo: number | null
  readonly strength: Strength
  readonly pair: CorroboratingPair | null
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
  requireOfKind(view, 'claim', claim)
  const sides = { for: sideSupport(view, claim, 'for'), against: sideSupport(view, claim, 'against') }
  return { claim, corroboration: corroborationOf(view, claim, sides.for.strength, sides.against.strength), ...sides }
}

/** One side of `support`. */
export function sideSupport(view: View, claim: string, side: Side): SideSupport {
  const sourcing = sourcingOf(view)
  const carrying = carryingOf(view, claim, side)
  if (carrying.length === 0) return emptySide(misreportsOf(view, claim, side))
  const network = openNetwork(
    sourcing,
    carrying.map(({ statement }) => statement),
  )
  const origins = countOrigins(view.reader, network.ends)
  const bound = isBound(sourcing, network)
  const flow = independentRoutes(network)
  const pair = pairOf(sourcing, network, () => bound)
  const touched = touchedBy(sourcing, network)
  const evidence = evidenceOf(sourcing, network, touched)
  const disclosed = new Set(network.ends.filter((end) => end.disclosed).map(({ id }) => id))
  const { isSame } = entailmentOf(view)
  return {
    statements: carrying.length,
    asserting: carrying.filter(({ statement }) => sourcing.lines.of(statement).ownVoice).length,
    viaNarrower: carrying.filter(({ how, claim: own, of }) => how !== 'denies' && !isSame(own, of)).length,
    documents: {
      read: evidence.read.length,
      excerpts: evidence.read.filter((id) => isExcerpt(sourcing, id)).length,
      works: new Set(evidence.read.map(sourcing.works.rootOf)).size,
      reported: evidence.reported.length,
    },
    misreports: misreportsOf(view, claim, side),
    notices: noticesOn(view, touched),
    publishers: evidence.publishers.length,
    owners: evidence.owners.length,
    parties: evidence.parties.length,
    origins,
    routes: { ...flow, disclosed: countRoutes(network, disclosed), bound },
    singlePoints: singlePoints(sourcing, network, bound ? undefined : flow),
    echo: origins.max === 0 ? null : evidence.read.length / origins.max,
    strength: strengthOf(view.reader, network.ends, pair !== null),
    pair,
    evidence,
  }
}

function isExcerpt({ grounding: { columns } }: Sourcing, source: string): boolean {
  const { of, rows, ids } = columns
  return ((of.source.flags[rows[ids.numberOf(source)] ?? 0] ?? 0) & SOURCE_FLAGS.excerpt) !== 0
}

function evidenceOf(sourcing: Sourcing, network: Network, touched: readonly string[]): SideSupport['evidence'] {
  const { view, isReadSource, works, lines } = sourcing
  const { reader } = view
  const sourceOf = (statement: string) => lines.of(statement).source
  const read = sortedUnique(network.carriers.map(sourceOf)).filter(isReadSource)
  const roots = read.map(works.rootOf)
  const publishers = sortedUnique(roots.map((root) => works.publisherOf(root) ?? root))
  const actors = network.ends.filter(({ disclosed }) => disclosed)
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

/** The documents that the statements of a network stand in, and those that are taken whole. Sorted. */
function touchedBy({ lines }: Sourcing, { reached, documents }: Network): string[] {
  return sortedUnique([...reached.map((id) => lines.of(id).source), ...documents])
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
