import { disjointPaths } from '../../algorithm/disjoint-paths.ts'
import type { GraphReader } from '../../graph/reader.ts'
import { endFor } from '../../sourcing/ends.ts'
import { type Grounding, groundingOf } from '../../sourcing/grounding.ts'
import { openNetwork } from '../../sourcing/network.ts'
import { sourcingOf } from '../../sourcing/sourcing.ts'
import type { View } from '../../sourcing/view.ts'
import { FEW, openApart } from './apart.ts'
import { knownActorsOf } from './known-actors.ts'
import { type NumberedNetwork, numberedNetwork } from './numbered-network.ts'
import { isBound, pairOf } from './pair.ts'

/**
 * Whether two of the ends that a side leads to corroborate each other: as `pairOf` finds any, without saying which.
 *
 * @param carriers  the statements that carry it, by number, sorted
 * @param disclosed the disclosed ends that these lead to, sorted
 */
export function areAnyCorroborating(view: View, carriers: readonly number[], disclosed: readonly number[]): boolean {
  if (carriers.length < 2 || disclosed.length < 2) return false
  const grounding = groundingOf(view)
  let network: NumberedNetwork | undefined
  for (const pair of pairsApart(view.reader, grounding, disclosed)) {
    network ??= numberedNetwork(grounding, carriers)
    if (network.first.size < 2) return false
    if (network.bound) return isCorroborated(view, carriers)
    if (haveRoutesApart(network, pair)) return true
  }
  return false
}

/** The pairs of ends that cannot be one and are surely of different parties. */
function* pairsApart(
  reader: GraphReader,
  { columns }: Grounding,
  disclosed: readonly number[],
): Generator<readonly [number, number]> {
  if (disclosed.length > FEW) {
    const ends = disclosed.map((end) => endFor(columns, end))
    const apartFrom = openApart(reader, ends)
    for (const [index, end] of disclosed.entries())
      for (const { id } of apartFrom(index)) yield [end, columns.ids.numberOf(id)]
    return
  }
  const { areApart } = knownActorsOf(reader)
  for (const [index, a] of disclosed.entries())
    for (let other = index + 1; other < disclosed.length; other++) {
      const b = disclosed[other] ?? a
      if (areApart(a, b)) yield [a, b]
    }
}

/** Whether two ends have a route each that share nothing. */
function haveRoutesApart({ first, next }: NumberedNetwork, [a, b]: readonly [number, number]): boolean {
  const network = {
    starts: first,
    next: (at: number) => next.get(at) ?? NOWHERE,
    isEnd: (at: number) => at === a || at === b,
  }
  return disjointPaths(network, 2).paths.length === 2
}

const NOWHERE: readonly number[] = []

/** By ids, where a single work or actor may take both away though routes share nothing. */
function isCorroborated(view: View, carriers: readonly number[]): boolean {
  const sourcing = sourcingOf(view)
  const { ids } = sourcing.grounding.columns
  const network = openNetwork(sourcing, carriers.map(ids.at))
  return pairOf(sourcing, network, () => isBound(sourcing, network)) !== null
}
