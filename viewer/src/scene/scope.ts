import { EDGE_KINDS, type EdgeKind, edgeRow, type QuickGraph, type Trace } from '../library.ts'
import { OFF_AT_FIRST, type Reach, type Scope } from '../state/page-state.ts'
import { edgesByNode, otherEnd, type Scene, type SceneEdge } from './scene.ts'

/** Which part of a scene is in scope: nodes, and where a claim's sourcing is asked for, only its statements. */
export interface Extent {
  readonly nodes: ReadonlySet<string>
  /** Undefined: all statements between those nodes. */
  readonly statements: ReadonlySet<string> | undefined
  /** What was asked for: drawn even where nothing is tied to it. */
  readonly seeds: readonly string[]
}

export interface ScopeContext {
  readonly open: QuickGraph
  readonly scene: Scene
  /** The sourcing of a claim with nothing taken away and no date, so that what is drawn stays where it is. */
  readonly traceOf: (claim: string) => Trace
  /** The records on the ways between two. */
  readonly pathIds: (from: string, to: string) => readonly string[]
  /** The claims that are the same as one. */
  readonly wordingsOf: (claim: string) => readonly string[]
}

export function extentOf(context: ScopeContext, scope: Scope): Extent {
  switch (scope.kind) {
    case 'everything':
      return { nodes: new Set(context.scene.nodes.keys()), statements: undefined, seeds: [] }
    case 'claim':
      return claimExtent(context, scope.id)
    case 'near':
      return { nodes: within(context.scene, inAllWords(context, scope)), statements: undefined, seeds: scope.ids }
    case 'path':
      return {
        nodes: asNodes(context, context.pathIds(scope.from, scope.to)),
        statements: undefined,
        seeds: [scope.from, scope.to],
      }
  }
}

type Near = Scope & { readonly kind: 'near' }

/** Around a claim is around whatever is the same claim. */
function inAllWords({ open, wordingsOf }: ScopeContext, near: Near): Near {
  const isClaim = (id: string) => open.reader.kindOf(id) === 'claim'
  const ids = near.ids.flatMap((id) => [id, ...(isClaim(id) ? wordingsOf(id) : [])])
  return { ...near, ids: [...new Set(ids)] }
}

/** The claim, everything its sourcing reaches on both sides, who was asked, and what does not count. */
function claimExtent(context: ScopeContext, claim: string): Extent {
  const { statements, records } = sourcingOf(context, claim)
  return { nodes: asNodes(context, records), statements, seeds: [claim] }
}

/** The records of a claim's sourcing, and which of them are statements. */
export function sourcingOf({ open, traceOf }: Pick<ScopeContext, 'open' | 'traceOf'>, claim: string) {
  const trace = traceOf(claim)
  const { reader } = open
  const statements = new Set([
    ...[...trace.for.steps, ...trace.against.steps].map(({ statement }) => statement),
    ...trace.noComment.map(({ statement }) => statement),
    ...trace.notCounted.map(({ statement }) => statement),
    ...trace.mutations.flatMap(({ statement, of }) => [statement, ...of]),
  ])
  const ends = [...trace.for.ends, ...trace.against.ends].map(({ id }) => id)
  const documents = [...trace.for.steps, ...trace.against.steps].flatMap(({ comesFrom }) =>
    comesFrom.map(({ id }) => id),
  )
  const upstream = [...statements].flatMap((id) => reader.record('statement', id)?.from ?? [])
  return { statements, records: [claim, ...statements, ...ends, ...documents, ...upstream] }
}

/** Nodes that stand for records: of a folded statement its claim and its source. */
function asNodes({ open, scene }: ScopeContext, ids: Iterable<string>): Set<string> {
  const nodes = new Set<string>()
  for (const id of ids) {
    if (scene.nodes.has(id)) nodes.add(id)
    const statement = open.reader.record('statement', id)
    if (statement === undefined) continue
    nodes.add(statement.claim)
    nodes.add(statement.source)
  }
  return nodes
}

/**
 * The nodes within so many edges of the seeds, by edges that are shown at first; by all where these lead nowhere. Status nodes are
 * reached, never passed. What the key shows now does not matter: it would move what stands.
 */
function within(scene: Scene, near: Near): Set<string> {
  const shown = scene.edges.filter(({ group }) => !OFF_AT_FIRST.includes(`edge:${group}`))
  const seen = walk(scene, shown, near)
  return seen.size > near.ids.length ? seen : walk(scene, scene.edges, near)
}

function walk(scene: Scene, all: readonly SceneEdge[], { ids, depth, direction }: Near): Set<string> {
  const edges = edgesByNode({ edges: all })
  const seen = new Set(ids.filter((id) => scene.nodes.has(id)))
  let level = [...seen]
  for (let step = 0; step < depth; step += 1) {
    const next: string[] = []
    for (const id of level) {
      if (scene.nodes.get(id)?.kind === 'status') continue
      for (const edge of edges.get(id) ?? []) {
        const other = otherEnd(edge, id)
        if (seen.has(other) || !leads(edge, id, direction)) continue
        seen.add(other)
        next.push(other)
      }
    }
    level = next
  }
  return seen
}

const SOURCING: ReadonlySet<EdgeKind> = new Set(EDGE_KINDS.filter((kind) => edgeRow(kind).upstream !== undefined))

/** Upstream is along the arrows of the canvas, for edges of sourcing; other edges count only for `both`. */
function leads(edge: SceneEdge, from: string, direction: Reach): boolean {
  if (direction === 'both') return true
  if (!SOURCING.has(edge.kind)) return false
  return (direction === 'upstream') === (edge.from === from)
}
