import { ladderOf, type Trace, type TraceStep } from '../../library.ts'
import type { Merging } from '../merge.ts'
import type { SceneEdge, Told } from '../scene.ts'
import type { FoldNames } from './fold-names.ts'
import { type FoldedSide, foldSide } from './fold-side.ts'
import { foldedEdges } from './folded-edges.ts'

/** The sourcing of a claim in few nodes: the claim, the documents that had it from whoever said it, and who that was. */
export interface SourcingFold {
  /** Every document, person and claim of the sourcing that is drawn as another node. */
  readonly merging: Merging
  /** All that each node stands for, on either side: a document that is on both may be in two. */
  readonly members: ReadonlyMap<string, readonly string[]>
  /** Of these the documents that only repeat another, each with that one, folded or not. */
  readonly repeaters: Merging
  /** What nodes that stand for several are called. */
  readonly labels: ReadonlyMap<string, Told>
  /** What is drawn; all else of the sourcing is drawn as one of these, or bears on neither side. */
  readonly nodes: ReadonlySet<string>
  readonly edges: readonly SceneEdge[]
}

/**
 * Folds a trace as its ladder is read: under each end the documents that come from it, each with all that repeat it. Ways and ends beyond
 * the first few are drawn as one; so are documents that name no source. `unfolded` are nodes whose repeaters stand for themselves.
 */
export function foldSourcing(trace: Trace, names: FoldNames, unfolded: ReadonlySet<string>): SourcingFold {
  const repeaters = new Map<string, string>()
  const labels = new Map<string, Told>()
  const ladder = ladderOf(trace)
  const ways = waysIn(trace)
  const how = { repeaters, labels, ways, names }
  const sides = { for: foldSide(ladder.for, how), against: foldSide(ladder.against, how) }
  const merging = mergedOnBoth([sides.for, sides.against], unfolded)
  for (const side of [sides.for, sides.against]) for (const id of side.standing) repeaters.delete(id)
  const edges = foldedEdges(trace, { merging, sides, ways, repeaters, names })
  const members = membersOf([sides.for, sides.against], merging)
  const nodes = new Set([trace.claim, ...edges.flatMap(({ from, to }) => [from, to])])
  return { merging, members, repeaters, labels, nodes, edges }
}

/** What is drawn as another on every side that it is on: as on the first of them. What stands for others, or came out of one, is itself. */
function mergedOnBoth(sides: readonly FoldedSide[], unfolded: ReadonlySet<string>): Map<string, string> {
  const merging = new Map<string, string>()
  const isItself = (id: string) =>
    sides.some(({ standing, merging }) => standing.has(id) || unfolded.has(merging.get(id) ?? id))
  for (const side of sides)
    for (const [id, as] of side.merging) if (!isItself(id) && !merging.has(id)) merging.set(id, as)
  return merging
}

/** What each node stands for, of what is drawn as another. */
function membersOf(sides: readonly FoldedSide[], merging: Merging): Map<string, string[]> {
  const members = new Map<string, string[]>()
  for (const side of sides)
    for (const [id, as] of side.merging) {
      const known = members.get(as) ?? []
      if (merging.has(id) && !known.includes(id)) members.set(as, [...known, id])
    }
  return members
}

function isFromSomebody({ comesFrom, end, source }: TraceStep): boolean {
  return (end !== null && end !== source) || comesFrom.some(({ kind }) => kind === 'actor')
}

/** The documents with a statement that comes from somebody, or that are cited as a whole. */
function waysIn(trace: Trace): Set<string> {
  const sides = [trace.for, trace.against]
  const direct = sides.flatMap(({ steps }) => steps.filter(isFromSomebody).map(({ source }) => source))
  return new Set([...direct, ...sides.flatMap(({ documents }) => documents.map(({ id }) => id))])
}
