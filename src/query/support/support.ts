import { requireRecord } from '../../graph/require.ts'
import { byCodeUnit, groupBy, sortedUnique } from '../../model/order.ts'
import { readOf } from '../../model/source.ts'
import { mayCoincide, partyOf, surelyPartiesApart } from '../../sourcing/coincidence.ts'
import { type Corroboration, corroborationOf } from '../../sourcing/corroboration.ts'
import type { End } from '../../sourcing/ends.ts'
import { type Sourcing, sourcingOf } from '../../sourcing/grounding.ts'
import { type Network, openNetwork } from '../../sourcing/network.ts'
import { type DocumentNotice, noticesOn } from '../../sourcing/notices.ts'
import { countOrigins, type Origins } from '../../sourcing/origins.ts'
import { topOwner } from '../../sourcing/outlets.ts'
import { countRoutes, type Flow, independentRoutes, type Route } from '../../sourcing/routes.ts'
import { shortestRoute, shortestRoutes } from '../../sourcing/shortest-route.ts'
import { carryingOf, entailmentOf, type Misreport, misreportsOf, type Side } from '../../sourcing/sides.ts'
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
  const pair = findPair(sourcing, network, { routes: flow.count, bound })
  const evidence = evidenceOf(sourcing, network)
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
    notices: noticesOn(view, touchedBy(sourcing, network)),
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

function isExcerpt({ view }: Sourcing, source: string): boolean {
  const record = view.reader.record('source', source)
  return record !== undefined && readOf(record) === 'excerpt'
}

function evidenceOf(sourcing: Sourcing, network: Network): SideSupport['evidence'] {
  const { view, isReadSource, works } = sourcing
  const { reader } = view
  const sourceOf = (statement: string) => statementOf(reader, statement).source
  const read = sortedUnique(network.carriers.map(sourceOf)).filter(isReadSource)
  const roots = read.map(works.rootOf)
  const publishers = sortedUnique(roots.map((root) => works.publisherOf(root) ?? root))
  const actors = network.ends.filter(({ disclosed }) => disclosed)
  return {
    statements: network.carriers,
    reached: network.reached,
    read,
    reported: touchedBy(sourcing, network).filter((id) => !isReadSource(id)),
    publishers,
    owners: sortedUnique(publishers.map((id) => topOwner(reader, id))),
    parties: sortedUnique(actors.map(({ id }) => partyOf(reader, id))),
  }
}

/** The documents that the statements of a network stand in, and those that are taken whole. Sorted. */
function touchedBy({ view }: Sourcing, { reached, documents }: Network): string[] {
  return sortedUnique([...reached.map((id) => statementOf(view.reader, id).source), ...documents])
}

/**
 * Whether a work stands in the network in more ways than removal can tell apart: whole and through a statement of its own, through several
 * statements that do not all carry by themselves, or whole in versions that lead to different ends.
 */
function isBound({ lines, works, documentEnd }: Sourcing, network: Network): boolean {
  const carriers = new Set(network.carriers)
  const inWork = groupBy(network.reached, (id) => works.rootOf(lines.of(id).source))
  const whole = groupBy(network.documents, works.rootOf)
  for (const [work, versions] of whole) {
    if (inWork.has(work) || new Set(versions.map((id) => documentEnd(id).id)).size > 1) return true
  }
  return [...inWork.values()].some((own) => own.length > 1 && !own.every((id) => carriers.has(id)))
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

/**
 * The first two ends, in order of id, that can't be one, are surely of different parties, and have routes that share nothing; where removal
 * cannot tell some work's ways apart, such that no single work or actor takes both away.
 */
function findPair(
  sourcing: Sourcing,
  network: Network,
  { routes, bound }: { readonly routes: number; readonly bound: boolean },
): SideSupport['pair'] {
  if (routes < 2) return null
  const { reader } = sourcing.view
  const disclosed = network.ends.filter((end) => end.disclosed)
  const independent = (a: End, b: End) =>
    surelyPartiesApart(reader, a.id, b.id) && mayCoincide(reader, a, b) === undefined
  for (const [index, a] of disclosed.entries()) {
    for (const b of disclosed.slice(index + 1)) {
      if (!independent(a, b)) continue
      const { count, paths } = independentRoutes(network, new Set([a.id, b.id]), 2)
      if (count === 2 && !(bound && somethingTakesBoth(sourcing, network, [a.id, b.id])))
        return { ends: [a.id, b.id], routes: paths }
    }
  }
  return null
}

/** Whether some one work or actor lies on all ways to both of two ends. */
function somethingTakesBoth(sourcing: Sourcing, network: Network, ends: readonly string[]): boolean {
  return [...depthsOf(network).keys()].some((id) => {
    const left = new Set([...shortestRoutes(sourcing, network.carriers, new Set([id]))].map(({ route }) => route.end))
    return !ends.some((end) => left.has(end))
  })
}
