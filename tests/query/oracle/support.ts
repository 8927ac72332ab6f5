import { fewestOrigins, mayBeOne, mayShareParty, partyOf } from './coincidence.ts'
import { pairs } from './combinations.ts'
import { isDisclosed, type NaiveEnd } from './ends.ts'
import { disclosedNetwork, isBound, type NaiveNetwork, naiveNetwork, simplePaths, smallestCuts } from './network.ts'
import { naiveRead, type Oracle, type Side } from './oracle.ts'
import { endsOf, leadsToRing, misreportsOf, reachedFrom, viaNarrower } from './reach.ts'
import { find, unique } from './setting.ts'
import { publisherOf, rootOf } from './works.ts'

/** The figures of a side, by trying everything. */
export interface NaiveSide {
  statements: number
  asserting: number
  viaNarrower: number
  documents: { read: number; excerpts: number; works: number; reported: number }
  publishers: number
  owners: number
  parties: number
  misreports: { statement: string; from: string[] }[]
  origins: { ends: NaiveEnd[]; disclosed: number; undisclosed: number; min: number; max: number }
  routes: { count: number; disclosed: number; bound: boolean }
  singlePoints: string[]
  echo: number | null
  pair: [string, string] | undefined
  strength: string
}

export function naiveSide(oracle: Oracle, claim: string, side: Side): NaiveSide {
  const carriers = oracle.side(claim, side)
  const ends = endsOf(oracle, carriers)
  const disclosed = ends.filter((end) => isDisclosed(oracle, end))
  const documents = documentsOf(oracle, carriers)
  const publishers = unique(readSources(oracle, carriers).map((id) => publisherOf(oracle, id) ?? workOf(oracle, id)))
  return {
    statements: carriers.length,
    asserting: carriers.filter((id) => oracle.line(id).ownVoice).length,
    viaNarrower: viaNarrower(oracle, claim, side),
    documents,
    publishers: publishers.length,
    owners: new Set(publishers.map((id) => ownerOf(oracle, id))).size,
    parties: new Set(disclosed.map(({ id }) => partyOf(oracle, id))).size,
    misreports: misreportsOf(oracle, claim, side),
    origins: {
      ends,
      disclosed: disclosed.length,
      undisclosed: ends.length - disclosed.length,
      min: fewestOrigins(oracle, ends),
      max: ends.length,
    },
    routes: {
      count: smallestCuts(naiveNetwork(oracle, carriers))[0]?.length ?? 0,
      disclosed: smallestCuts(disclosedNetwork(oracle, carriers))[0]?.length ?? 0,
      bound: isBound(oracle, carriers),
    },
    singlePoints: singlePoints(oracle, claim, side),
    echo: ends.length === 0 ? null : documents.read / ends.length,
    pair: naivePair(oracle, claim, side),
    strength: naiveStrength(oracle, claim, side),
  }
}

export function naiveCorroboration(oracle: Oracle, claim: string): string {
  const [affirmed, denied] = [naiveStrength(oracle, claim, 'for'), naiveStrength(oracle, claim, 'against')]
  if (affirmed !== 'none' && denied !== 'none') return 'contested'
  if (affirmed !== 'none') return affirmed
  if (denied !== 'none') return 'denied'
  if (leadsToRing(oracle, claim)) return 'circular'
  if (oracle.has('misreported') && misreportsOf(oracle, claim, 'for').length > 0) return 'misreported'
  return 'unsupported'
}

function workOf(oracle: Oracle, source: string): string {
  return rootOf(oracle, 'worksOfSides', source)
}

/** The documents of a side's statements that somebody read. */
function readSources(oracle: Oracle, carriers: readonly string[]): string[] {
  return unique(carriers.map((id) => oracle.statement(id).source)).filter(oracle.isRead)
}

function documentsOf(oracle: Oracle, carriers: readonly string[]): NaiveSide['documents'] {
  const read = readSources(oracle, carriers)
  const { statements, whole } = reachedFrom(oracle, carriers)
  const touched = unique([...[...statements].map((id) => oracle.statement(id).source), ...whole])
  const inExcerpt = (id: string) => naiveRead(oracle, find(oracle.dataset.sources, id)) === 'excerpt'
  return {
    read: read.length,
    excerpts: oracle.has('excerpts') ? read.filter(inExcerpt).length : 0,
    works: new Set(read.map((id) => workOf(oracle, id))).size,
    reported: touched.filter((id) => !oracle.isRead(id)).length,
  }
}

function ownerOf(oracle: Oracle, id: string): string {
  const above = oracle.dataset.actors.find((each) => each.id === id)?.ownedBy
  return above === undefined ? id : ownerOf(oracle, above)
}

/** Every work or actor, works by their roots, whose fall alone leaves a side empty. */
export function singlePoints(oracle: Oracle, claim: string, side: Side): string[] {
  if (oracle.side(claim, side).length === 0) return []
  return allPoints(oracle).filter((id) => oracle.without([id]).side(claim, side).length === 0)
}

/** All that can be taken away one by one: works, by their roots, and actors. */
export function allPoints(oracle: Oracle): string[] {
  const { actors, sources } = oracle.dataset
  return unique([...actors.map(({ id }) => id), ...sources.map(({ id }) => rootOf(oracle, 'workRoutes', id))])
}

/** The first two ends that corroborate each other: by trying all pairs of simple paths. */
export function naivePair(oracle: Oracle, claim: string, side: Side): [string, string] | undefined {
  const carriers = oracle.side(claim, side)
  const network = naiveNetwork(oracle, carriers)
  const disclosed = endsOf(oracle, carriers).filter((end) => isDisclosed(oracle, end))
  const needsMore = oracle.has('pairsBeyondBound') && isBound(oracle, carriers)
  for (const [a, b] of pairs(disclosed)) {
    if (mayBeOne(oracle, a, b) || mayShareParty(oracle, a.id, b.id) || !haveRoutesApart(network, a.id, b.id)) continue
    if (
      !needsMore ||
      !allPoints(oracle).some((point) => takesBoth(oracle.without([point]), [a.id, b.id], { claim, side }))
    )
      return [a.id, b.id]
  }
  return undefined
}

function haveRoutesApart(network: NaiveNetwork, a: string, b: string): boolean {
  const [left, right] = [simplePaths(network, a), simplePaths(network, b)]
  return left.some((one) => right.some((other) => !one.some((id) => other.includes(id))))
}

function takesBoth(after: Oracle, both: readonly string[], { claim, side }: { claim: string; side: Side }): boolean {
  const left = endsOf(after, after.side(claim, side)).map(({ id }) => id)
  return !both.some((id) => left.includes(id))
}

export function naiveStrength(oracle: Oracle, claim: string, side: Side): string {
  const ends = endsOf(oracle, oracle.side(claim, side))
  if (ends.length === 0) return 'none'
  if (naivePair(oracle, claim, side) !== undefined) return 'corroborated'
  const counted = oracle.has('disclosedStrength') ? ends.filter((end) => isDisclosed(oracle, end)) : ends
  const [end] = counted
  if (end === undefined || end.kind === 'source') return counted.length > 1 ? 'possiblyCorroborated' : 'undisclosed'
  if (counted.length > 1) {
    const parties = new Set(counted.map(({ kind, id }) => (kind === 'source' ? id : partyOf(oracle, id))))
    return parties.size > 1 || !oracle.has('singleParty') ? 'possiblyCorroborated' : 'singleParty'
  }
  const { anonymous, count = 1 } = find(oracle.dataset.actors, end.id)
  if (anonymous !== true) return 'singleSource'
  return count > 1 ? 'anonymousGroup' : 'singleAnonymous'
}
