import { type LadderBranch, type LadderLine, type LadderTree, ladderTree } from '../../library.ts'
import type { Merging } from '../merge.ts'
import type { Told } from '../scene.ts'
import { type FoldNames, ofFirst, ofNobody, ofRepeated } from './fold-names.ts'

/** So many ways to an end, and so many ends of a side, are drawn each by itself. */
const MOST_WAYS = 3
const MOST_ENDS = 5

export interface FoldingSide {
  /** The documents that only repeat another, each with that one. */
  readonly repeaters: Map<string, string>
  readonly labels: Map<string, Told>
  /** The documents that have something from an end itself: they repeat nobody, whatever else they do. */
  readonly ways: ReadonlySet<string>
  readonly names: FoldNames
}

/** What is drawn as what on one side. */
export interface FoldedSide {
  readonly merging: Merging
  /** The documents that stand for themselves there, whatever else they stand for. */
  readonly standing: ReadonlySet<string>
}

interface Folding extends FoldingSide {
  readonly merging: Map<string, string>
  readonly standing: Set<string>
  /** The documents that have their place. */
  readonly placed: Set<string>
}

/** Says of one side which documents and ends are drawn as which. */
export function foldSide(lines: readonly LadderLine[], how: FoldingSide): FoldedSide {
  const folding: Folding = { ...how, merging: new Map(), standing: new Set(), placed: new Set() }
  const trees = ladderTree(lines)
  const disclosed = trees.filter(({ end }) => end.disclosed)
  const kept = disclosed.length > MOST_ENDS ? disclosed.slice(0, MOST_ENDS - 1) : disclosed
  for (const { branches } of kept) foldWays(branches, folding)
  foldEnds(disclosed.slice(kept.length), folding)
  foldUndisclosed(
    trees.filter(({ end }) => !end.disclosed),
    folding,
  )
  return folding
}

/** The documents that come from an end, with those that repeat them; beyond the first few, all as one. */
function foldWays(branches: readonly LadderBranch[], folding: Folding): void {
  const { labels, names } = folding
  const groups = waysOf(branches, folding)
  const kept = groups.length > MOST_WAYS ? groups.slice(0, MOST_WAYS - 1) : groups
  for (const { source, others } of kept) {
    gather(source, others, folding)
    for (const id of others) folding.repeaters.set(id, source)
    if (others.length > 0) labels.set(source, ofRepeated(names, source, others))
  }
  const rest = groups.slice(kept.length)
  const [first, ...more] = rest.flatMap(({ source, others }) => [source, ...others])
  if (first === undefined) return
  gather(first, more, folding)
  if (more.length > 0) labels.set(first, ofFirst(names, [first, ...more]))
}

interface Way {
  readonly source: string
  readonly others: readonly string[]
}

/** Each document that comes from an end and has no place yet, with the documents below it that have none. */
function waysOf(branches: readonly LadderBranch[], { placed, ways }: Folding): Way[] {
  const fresh = branches.filter(({ source }) => take(placed, source))
  return fresh.map(({ source, branches: below }) => ({
    source,
    others: below.flatMap(documentsIn).filter((id) => !ways.has(id) && take(placed, id)),
  }))
}

function documentsIn({ source, branches }: LadderBranch): string[] {
  return [source, ...branches.flatMap(documentsIn)]
}

function take(placed: Set<string>, id: string): boolean {
  if (placed.has(id)) return false
  placed.add(id)
  return true
}

/** Ends beyond the first few: as the first of them, and the documents that come from them as the first of those. */
function foldEnds(trees: readonly LadderTree[], folding: Folding): void {
  const [first, ...more] = trees.map(({ end }) => end.id)
  if (first === undefined) return
  for (const id of more) if (!folding.merging.has(id)) folding.merging.set(id, first)
  if (more.length > 0) folding.labels.set(first, ofFirst(folding.names, [first, ...more]))
  const ways = waysOf(
    trees.flatMap(({ branches }) => branches),
    folding,
  )
  const [source, ...others] = ways.flatMap((way) => [way.source, ...way.others])
  if (source === undefined) return
  gather(source, others, folding)
  if (others.length > 0) folding.labels.set(source, ofFirst(folding.names, [source, ...others]))
}

/** Documents that name no source are one node; with them whoever repeats them. */
function foldUndisclosed(trees: readonly LadderTree[], folding: Folding): void {
  const ends = trees.map(({ end }) => end.id).filter((id) => take(folding.placed, id))
  const repeaters = trees.flatMap(({ branches }) => branches.flatMap(documentsIn))
  const others = repeaters.filter((id) => !folding.ways.has(id) && take(folding.placed, id))
  const [first, ...more] = ends
  if (first === undefined) return
  gather(first, [...more, ...others], folding)
  if (more.length > 0) folding.labels.set(first, ofNobody(folding.names, ends))
  else if (others.length > 0) folding.labels.set(first, ofRepeated(folding.names, first, others))
  if (more.length === 0) for (const id of others) folding.repeaters.set(id, first)
}

function gather(as: string, others: readonly string[], { merging, standing }: Folding): void {
  standing.add(as)
  for (const id of others) if (id !== as) merging.set(id, as)
}
