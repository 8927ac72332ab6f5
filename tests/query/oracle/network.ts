import { subsets } from './combinations.ts'
import { isDisclosed, naiveEnd } from './ends.ts'
import type { Oracle, Side } from './oracle.ts'
import { endsOf, reachedFrom } from './reach.ts'
import { unique } from './setting.ts'
import { rootOf } from './works.ts'

/** The flow network of a side as arrows between works and actors; the claim is `''`. */
export interface NaiveNetwork {
  arrows: [string, string][]
  ends: string[]
}

export function naiveNetwork(oracle: Oracle, carriers: readonly string[]): NaiveNetwork {
  const work = (source: string) => rootOf(oracle, 'workRoutes', source)
  const workOf = (statement: string) => work(oracle.statement(statement).source)
  const arrows: [string, string][] = carriers.map((id) => ['', workOf(id)])
  const { statements, whole } = reachedFrom(oracle, carriers)
  for (const id of statements) {
    const { end } = oracle.line(id)
    if (end !== undefined) arrows.push([workOf(id), end.kind === 'source' ? work(end.id) : end.id])
    for (const { kind, id: to } of oracle.holding(id))
      arrows.push([workOf(id), kind === 'statement' ? workOf(to) : kind === 'document' ? work(to) : to])
  }
  for (const id of whole) arrows.push([work(id), endVertex(oracle, id)])
  const ends = endsOf(oracle, carriers).map(({ kind, id }) => (kind === 'source' ? work(id) : id))
  return { arrows: arrows.filter(([from, to]) => from !== to), ends }
}

function endVertex(oracle: Oracle, document: string): string {
  const { kind, id } = naiveEnd(oracle, document)
  return kind === 'source' ? rootOf(oracle, 'workRoutes', id) : id
}

/** The same network in which only ends count that say where they have it from. */
export function disclosedNetwork(oracle: Oracle, carriers: readonly string[]): NaiveNetwork {
  const disclosed = endsOf(oracle, carriers).filter((end) => isDisclosed(oracle, end))
  return { arrows: naiveNetwork(oracle, carriers).arrows, ends: disclosed.map(({ id }) => id) }
}

export function verticesOf({ arrows, ends }: NaiveNetwork): string[] {
  return unique([...arrows.flat(), ...ends]).filter((id) => id !== '')
}

/** What the claim still reaches in a network when some vertices are taken away. */
export function reachable({ arrows }: NaiveNetwork, removed: readonly string[]): Set<string> {
  const reached = new Set([''])
  for (let size = 0; size < reached.size; ) {
    size = reached.size
    for (const [from, to] of arrows) if (reached.has(from) && !removed.includes(to)) reached.add(to)
  }
  return reached
}

/** Every smallest set of vertices without which the claim reaches no end. */
export function smallestCuts(network: NaiveNetwork): string[][] {
  const cuts: string[][] = []
  for (const removed of subsets(verticesOf(network))) {
    const [first] = cuts
    if (first !== undefined && removed.length > first.length) break
    const reached = reachable(network, removed)
    if (!network.ends.some((id) => reached.has(id))) cuts.push(removed)
  }
  return cuts
}

/** The most ways from the claim to ends that share nothing, by trying every set of ways. */
export function mostRoutes(network: NaiveNetwork): number {
  const ways = [...new Set(network.ends.flatMap((end) => simplePaths(network, end)).map((way) => way.join(' ')))]
  const most = (from: number, used: readonly string[]): number => {
    let best = 0
    for (let index = from; index < ways.length; index += 1) {
      const way = ways[index]?.split(' ') ?? []
      if (way.some((id) => used.includes(id))) continue
      best = Math.max(best, 1 + most(index + 1, [...used, ...way]))
    }
    return best
  }
  return most(0, [])
}

/** Every way from the claim to an end that passes nothing twice. */
export function simplePaths({ arrows }: NaiveNetwork, end: string): string[][] {
  const paths: string[][] = []
  const extend = (path: string[]) => {
    const at = path.at(-1) ?? ''
    if (at === end) paths.push(path)
    else
      for (const next of new Set(arrows.filter(([from]) => from === at).map(([, to]) => to)))
        if (!path.includes(next)) extend([...path, next])
  }
  extend([])
  return paths
}

/** The size of the smallest set of works and actors that, taken away, leave a side empty; by taking them away. */
export function smallestFall(oracle: Oracle, claim: string, side: Side): number {
  for (const removed of subsets(verticesOf(naiveNetwork(oracle, oracle.side(claim, side)))))
    if (oracle.without(removed).side(claim, side).length === 0) return removed.length
  throw new Error('a side survives the fall of everything')
}

/** Whether a work stands in the network in ways that its fall cannot tell apart. */
export function isBound(oracle: Oracle, carriers: readonly string[]): boolean {
  const { statements, whole } = reachedFrom(oracle, carriers)
  const work = (source: string) => rootOf(oracle, 'workRoutes', source)
  return oracle.dataset.sources.some(({ id }) => {
    const own = [...statements].filter((each) => work(oracle.statement(each).source) === work(id))
    const wholes = [...whole].filter((each) => work(each) === work(id))
    if (wholes.length > 0 && own.length > 0) return true
    if (new Set(wholes.map((each) => naiveEnd(oracle, each).id)).size > 1) return true
    return own.length > 1 && !own.every((each) => carriers.includes(each))
  })
}
