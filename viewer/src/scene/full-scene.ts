import {
  EDGE_KINDS,
  type EdgeKind,
  edgeKey,
  edgeRow,
  type GraphReader,
  type Link,
  type NodeKind,
  polarityOf,
  type QuickGraph,
  RECORD_KINDS,
  type Statement,
} from '../library.ts'
import { GROUP_OF_KIND } from '../state/edge-groups.ts'
import { labelOf } from '../words/labels.ts'
import type { Scene, SceneEdge, SceneNode } from './scene.ts'
import { weightsIn } from './weights.ts'

/**
 * Everything in a dataset that can be drawn. Folded, statements become the edges that they make: claim → source, source →
 * source, source → actor; else they are nodes. O(nodes + edges); built once for a dataset.
 */
export function fullScene(open: QuickGraph, folded: boolean): Scene {
  const steps = sceneInSteps(open, folded)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The same step by step, so that it can be done in turns: says how much of it is done, from 0 to 1. */
export function* sceneInSteps(open: QuickGraph, folded: boolean): Generator<number, Scene> {
  const { reader } = open
  const weightOf = weightsIn(open)
  const kinds = RECORD_KINDS.filter((kind) => !folded || kind !== 'statement')
  const statements = reader.ids('statement')
  const all = kinds.reduce((sum, kind) => sum + reader.ids(kind).length, 0) * 2 + statements.length
  let done = 0
  /** Whether so much more is done that somebody may do something else. */
  const isRest = (more = 1) => {
    done += more
    return done % REST_AFTER === 0
  }
  const nodes = new Map<string, SceneNode>()
  const addNode = (id: string, kind: NodeKind) =>
    nodes.set(id, { id, kind, label: labelOf(reader, id), weight: weightOf(id), folded: [] })
  for (const kind of kinds)
    for (const id of reader.ids(kind)) {
      addNode(id, kind)
      if (isRest()) yield done / all
    }
  const edges = new EdgeCollection()
  const addLink = ({ kind, from, to, relation }: Link) => {
    if (kind === 'hasStatus' && !nodes.has(to)) addNode(to, 'status')
    if (edgeRow(kind).from === 'statement')
      edges.add({ kind, ...statementEdge(kind, from, to), statement: from, inferred: false })
    else if (nodes.has(from) && nodes.has(to)) edges.add({ kind, from, to, inferred: relation?.basis === 'inferred' })
  }
  const part = done
  for (const [place, kind] of EDGE_KINDS.entries()) {
    // Folded, each statement makes its edges itself.
    if (folded && edgeRow(kind).from === 'statement') continue
    for (const [index, id] of idsFrom(reader, kind).entries()) {
      for (const link of reader.linksFrom(id, kind)) addLink(link)
      if (index % REST_AFTER === 0) yield (part * (1 + place / EDGE_KINDS.length)) / all
    }
  }
  done = part * 2
  if (folded)
    for (const id of statements) {
      foldStatement(reader, id, edges)
      if (isRest()) yield done / all
    }
  return { nodes, edges: edges.list() }
}

const REST_AFTER = 100

function idsFrom(reader: GraphReader, edge: EdgeKind): readonly string[] {
  const kind = RECORD_KINDS.find((each) => each === edgeRow(edge).from)
  return kind === undefined ? [] : reader.ids(kind)
}

/** Edges point to where something comes from: from a claim to the statements of it. */
function statementEdge(kind: EdgeKind, from: string, to: string): { from: string; to: string } {
  return kind === 'asserts' || kind === 'denies' || kind === 'declines' ? { from: to, to: from } : { from, to }
}

const EDGE_OF_POLARITY = { affirms: 'asserts', denies: 'denies', neither: 'declines' } as const

function foldStatement(reader: GraphReader, id: string, edges: EdgeCollection): void {
  const statement = reader.record('statement', id)
  if (statement === undefined) return
  const { source, claim } = statement
  edges.add({ kind: EDGE_OF_POLARITY[polarityOf(statement)], from: claim, to: source, statement: id, inferred: false })
  for (const target of statement.from ?? []) edges.add({ ...upstreamOf(reader, statement, target), statement: id })
}

function upstreamOf(reader: GraphReader, { source, fromBasis }: Statement, target: string) {
  const kind: NodeKind | undefined = reader.kindOf(target)
  const inferred = fromBasis === 'inferred'
  if (kind === 'actor') return { kind: 'quotes', from: source, to: target, inferred } as const
  if (kind === 'source') return { kind: 'cites', from: source, to: target, inferred } as const
  const to = reader.record('statement', target)?.source ?? target
  return { kind: 'repeats', from: source, to, inferred } as const
}

interface Draft {
  readonly kind: EdgeKind
  readonly from: string
  readonly to: string
  readonly inferred: boolean
  readonly statement?: string
}

/** Edges that say the same between the same two nodes are one, with all its statements; inferred only where all are. */
class EdgeCollection {
  readonly #edges = new Map<string, SceneEdge & { statements: string[]; inferred: boolean }>()

  add({ kind, from, to, inferred, statement }: Draft): void {
    const key = edgeKey(from, kind, to)
    const known = this.#edges.get(key)
    if (known === undefined) {
      const group = GROUP_OF_KIND.get(kind) ?? 'bears'
      const statements = statement === undefined ? [] : [statement]
      this.#edges.set(key, { key, from, to, kind, group, statements, inferred })
      return
    }
    if (statement !== undefined) known.statements.push(statement)
    known.inferred &&= inferred
  }

  list(): SceneEdge[] {
    return [...this.#edges.values()]
  }
}
