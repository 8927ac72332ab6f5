import type { Dataset } from '../../src/model/dataset.ts'
import { endsOf, find, leadsToRing, type Oracle, reachedFrom } from './oracle.ts'
import { type NaiveEnd, naiveEnd } from './oracle-lines.ts'

/** The figures of a side, by trying everything. */

/** Every subset of a list, smallest first. */
export function* subsets<T>(items: readonly T[], most = items.length): Generator<T[]> {
  for (let size = 0; size <= Math.min(most, items.length); size += 1) yield* choose(items, size)
}

function* choose<T>(items: readonly T[], size: number, start = 0): Generator<T[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let index = start; index + size <= items.length; index += 1)
    for (const rest of choose(items, size - 1, index + 1)) yield [items[index] as T, ...rest]
}

/** Every way to split a list into groups. */
export function* partitions<T>(items: readonly T[]): Generator<T[][]> {
  const [first, ...rest] = items
  if (first === undefined) {
    yield []
    return
  }
  for (const groups of partitions(rest)) {
    yield [[first], ...groups]
    for (const index of groups.keys()) yield groups.map((group, other) => (other === index ? [first, ...group] : group))
  }
}

/** The flow network of a side as arrows between names; the claim is `''`. */
export function naiveNetwork(oracle: Oracle, carriers: readonly string[]) {
  const arrows: [string, string][] = carriers.map((id) => ['', oracle.statement(id).source])
  const { statements, whole } = reachedFrom(oracle, carriers)
  for (const id of statements) {
    const { source } = oracle.statement(id)
    const { end } = oracle.line(id)
    if (end !== undefined) arrows.push([source, end.id])
    for (const upstream of oracle.holding(id))
      arrows.push([source, upstream.kind === 'statement' ? oracle.statement(upstream.id).source : upstream.id])
  }
  for (const id of whole) arrows.push([id, naiveEnd(oracle.dataset, id).id])
  const ends = endsOf(oracle, carriers).map(({ id }) => id)
  return { arrows: arrows.filter(([from, to]) => from !== to), ends }
}

type NaiveNetwork = ReturnType<typeof naiveNetwork>

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
  const vertices = [...new Set(network.arrows.flat())].filter((id) => id !== '').sort()
  const cuts: string[][] = []
  for (const removed of subsets(vertices)) {
    const [first] = cuts
    if (first !== undefined && removed.length > first.length) break
    const reached = reachable(network, removed)
    if (!network.ends.some((id) => reached.has(id))) cuts.push(removed)
  }
  return cuts
}

/** The size of the smallest set of sources and actors that, taken away, leave a side empty; by taking them away. */
export function smallestFall(oracle: Oracle, claim: string, side: 'for' | 'against'): number {
  const carriers = oracle.side(claim, side)
  const names = [...new Set(naiveNetwork(oracle, carriers).arrows.flat())].filter((id) => id !== '')
  for (const removed of subsets(names))
    if (oracle.without(removed).side(claim, side).length === 0) return removed.length
  throw new Error('a side survives the fall of everything')
}

/** Whether a document stands in the network in ways that its fall cannot tell apart. */
export function naiveBound(oracle: Oracle, carriers: readonly string[]): boolean {
  const { statements, whole } = reachedFrom(oracle, carriers)
  return oracle.dataset.sources.some(({ id }) => {
    const own = [...statements].filter((each) => oracle.statement(each).source === id)
    if (whole.has(id) && own.length > 0) return true
    return own.length > 1 && !own.every((each) => carriers.includes(each))
  })
}

/** The two first ends that corroborate each other: by trying all pairs of simple paths. */
export function naivePair(oracle: Oracle, carriers: readonly string[]): [string, string] | undefined {
  const { dataset } = oracle
  const network = naiveNetwork(oracle, carriers)
  const disclosed = endsOf(oracle, carriers).filter(({ kind }) => kind === 'actor')
  for (const [a, b] of choose(disclosed, 2)) {
    if (a === undefined || b === undefined || mayBeOne(dataset, a, b)) continue
    if (naiveParty(dataset, a.id) === naiveParty(dataset, b.id)) continue
    const [left, right] = [simplePaths(network, a.id), simplePaths(network, b.id)]
    if (left.some((one) => right.some((other) => !one.some((id) => other.includes(id))))) return [a.id, b.id]
  }
  return undefined
}

function simplePaths({ arrows }: NaiveNetwork, end: string): string[][] {
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

export function mayBeOne(dataset: Dataset, a: NaiveEnd, b: NaiveEnd): boolean {
  if (a.kind === 'source' || b.kind === 'source') return true
  const [left, right] = [find(dataset.actors, a.id), find(dataset.actors, b.id)]
  const listed = (field: 'possiblySameAs' | 'notSameAs') =>
    (left[field] ?? []).includes(right.id) || (right[field] ?? []).includes(left.id)
  if (listed('notSameAs')) return false
  if (listed('possiblySameAs')) return true
  if (!left.anonymous && !right.anonymous) return false
  const chain = (id: string): string[] => {
    const actor = find(dataset.actors, id)
    const climb = (from: string | undefined): string[] =>
      from === undefined ? [] : [from, ...climb(find(dataset.actors, from).affiliation)]
    const itself = !actor.anonymous && ['organization', 'government'].includes(actor.type) ? [id] : []
    return [...itself, ...climb(actor.affiliation)]
  }
  const [one, other] = [chain(left.id), chain(right.id)]
  if (one.length === 0 || other.length === 0) return true
  return one.includes(other[0] as string) || other.includes(one[0] as string)
}

export function naiveParty(dataset: Dataset, id: string): string {
  const actor = find(dataset.actors, id)
  const next = actor.party ? undefined : (actor.affiliation ?? actor.ownedBy)
  return next === undefined ? id : naiveParty(dataset, next)
}

/** The fewest origins, by trying every partition of the disclosed ends. */
export function fewestOrigins(dataset: Dataset, ends: readonly NaiveEnd[]): number {
  if (ends.length === 0) return 0
  let fewest = ends.length
  for (const groups of partitions(ends.filter(({ kind }) => kind === 'actor'))) {
    const fits = groups.every((group) => choosePairs(group).every(([a, b]) => mayBeOne(dataset, a, b)))
    if (fits) fewest = Math.min(fewest, groups.length)
  }
  return Math.max(1, fewest)
}

function choosePairs<T>(items: readonly T[]): [T, T][] {
  return [...choose(items, 2)].map(([a, b]) => [a as T, b as T])
}

export function naiveStrength(oracle: Oracle, claim: string, side: 'for' | 'against'): string {
  const carriers = oracle.side(claim, side)
  const ends = endsOf(oracle, carriers)
  const [end] = ends
  if (end === undefined) return 'none'
  if (naivePair(oracle, carriers) !== undefined) return 'corroborated'
  if (ends.length >= 2) return 'possiblyCorroborated'
  if (end.kind === 'source') return 'singleUndisclosed'
  const { anonymous, count = 1 } = find(oracle.dataset.actors, end.id)
  if (anonymous !== true) return 'singleSource'
  return count > 1 ? 'anonymousGroup' : 'singleAnonymous'
}

export function naiveCorroboration(oracle: Oracle, claim: string): string {
  const [affirmed, denied] = [naiveStrength(oracle, claim, 'for'), naiveStrength(oracle, claim, 'against')]
  if (affirmed !== 'none' && denied !== 'none') return 'contested'
  if (affirmed !== 'none') return affirmed
  if (denied !== 'none') return 'denied'
  return leadsToRing(oracle, claim) ? 'circular' : 'unsupported'
}
