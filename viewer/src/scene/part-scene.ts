import { EDGE_KINDS, edgeRow, type GraphReader, openQuickGraph, type QuickGraph } from '../library.ts'
import type { Scope } from '../state/page-state.ts'
import { fullScene } from './full-scene.ts'
import type { Scene } from './scene.ts'
import { type ScopeContext, sourcingOf } from './scope.ts'

/** What decides which part of a large dataset a scene is made of. */
export interface PartOf extends Omit<ScopeContext, 'scene'> {
  /** Records that are to be in it besides. */
  readonly also: readonly string[]
}

/**
 * What can be drawn near a scope, where a scene of everything would take long: the records in scope, what stands beside claims, and all
 * that these name. Sizes go by what rests on a record within that part.
 */
export function partScene(part: PartOf, scope: Scope, folded: boolean): Scene {
  const { open, also } = part
  const there = (ids: readonly string[]) => ids.filter((id) => isRecord(open.reader, id))
  const depth = scope.kind === 'near' ? scope.depth : 0
  const seeds = there(seedsOf(part, scope))
  const near = open.subgraph(seeds, { depth, direction: scope.kind === 'near' ? scope.direction : 'both' }).reached
  const more = there(also).flatMap((id) => [id, ...neighboursOf(open, id)])
  const besides = [...near, ...more].flatMap((id) => (open.reader.kindOf(id) === 'claim' ? besideClaim(open, id) : []))
  const { dataset } = open.subgraph(there([...new Set([...near, ...more, ...besides])]), { depth: 0 })
  return fullScene(openQuickGraph(dataset), folded)
}

function seedsOf({ open, traceOf, pathIds, wordingsOf }: PartOf, scope: Scope): readonly string[] {
  if (scope.kind === 'claim') return sourcingOf({ open, traceOf }, scope.id).records
  if (scope.kind === 'path') return [scope.from, scope.to, ...pathIds(scope.from, scope.to)]
  if (scope.kind === 'everything') return []
  return scope.ids.flatMap((id) => (open.reader.kindOf(id) === 'claim' ? [id, ...wordingsOf(id)] : [id]))
}

function isRecord(reader: GraphReader, id: string): boolean {
  const kind = reader.kindOf(id)
  return kind !== undefined && kind !== 'status'
}

/** The claims that relations tie to one, and what was judged of it. */
function besideClaim({ reader }: QuickGraph, claim: string): string[] {
  return BESIDE_CLAIMS.flatMap((kind) => [
    ...reader.linksTo(claim, kind).map(({ from }) => from),
    ...reader.linksFrom(claim, kind).map(({ to }) => to),
  ])
}

const BESIDE_CLAIMS = EDGE_KINDS.filter((kind) => edgeRow(kind).relation !== undefined || kind === 'assesses')

/** So many of what is tied to a record that was expanded or chosen are brought in. */
const MOST_BESIDE = 200

function neighboursOf({ reader }: QuickGraph, id: string): readonly string[] {
  const tied = EDGES.flatMap((kind) => [
    ...reader.linksFrom(id, kind).map(({ to }) => to),
    ...reader.linksTo(id, kind).map(({ from }) => from),
  ])
  return tied.slice(0, MOST_BESIDE)
}

/** Those to statuses would need every judgement of the dataset. */
const EDGES = EDGE_KINDS.filter((kind) => kind !== 'hasStatus')
