import { type EdgeKind, edgeKey, type Trace, type TraceSide, type TraceStep } from '../../library.ts'
import { GROUP_OF_KIND } from '../../state/edge-groups.ts'
import type { Merging } from '../merge.ts'
import type { SceneEdge } from '../scene.ts'
import type { FoldNames } from './fold-names.ts'
import type { FoldedSide } from './fold-side.ts'

interface Context {
  readonly merging: Merging
  /** What is drawn as what on each side: a document may carry one side as one of a group, and the other as another's. */
  readonly sides: Readonly<Record<'for' | 'against', FoldedSide>>
  /** The documents whose own lines to people are drawn, also where they are drawn as another. */
  readonly ways: ReadonlySet<string>
  /** The documents that only repeat another, each with that one: folded or not, the claim has one line to all of them. */
  readonly repeaters: Merging
  readonly names: Pick<FoldNames, 'sourceOf' | 'isInferred'>
}

const KIND_OF_SIDE = { for: 'asserts', against: 'denies' } as const
const KIND_OF_UPSTREAM: Readonly<Record<string, EdgeKind>> = {
  actor: 'quotes',
  document: 'cites',
  statement: 'repeats',
}

/**
 * The lines between what is drawn: from the claim to each document that carries a side, and from a document to what it comes from by its
 * own statements. What it only stands for makes no line of its own upstream, so that nobody seems to repeat what another does.
 */
export function foldedEdges(trace: Trace, { merging, sides, ways, repeaters, names }: Context): SceneEdge[] {
  const edges = new Map<string, SceneEdge>()
  const drawn = (id: string) => merging.get(id) ?? id
  const drawnOn = (side: 'for' | 'against', id: string) =>
    merging.has(id) ? (sides[side].merging.get(id) ?? drawn(id)) : id
  const carrierOf = (side: 'for' | 'against', id: string) => {
    const home = sides[side].merging.get(id)
    return home !== undefined && home === repeaters.get(id) ? home : drawnOn(side, id)
  }
  const add = (from: string, kind: EdgeKind, to: string, statement: string | undefined, inferred = false) => {
    if (from === to) return
    const key = edgeKey(from, kind, to)
    const known = edges.get(key)
    const own = statement === undefined ? [] : [statement]
    const statements = [...new Set([...(known?.statements ?? []), ...own])]
    const group = GROUP_OF_KIND.get(kind) ?? 'bears'
    edges.set(key, { key, from, to, kind, group, statements, inferred: inferred && (known?.inferred ?? true) })
  }
  const addSide = (side: 'for' | 'against', { steps }: TraceSide) => {
    for (const step of steps) {
      if (step.carrying) add(trace.claim, KIND_OF_SIDE[side], carrierOf(side, step.source), step.statement)
      if (drawn(step.source) === step.source || ways.has(step.source)) addUpstream(step)
    }
  }
  const addUpstream = ({ statement, source, comesFrom, end }: TraceStep) => {
    // Its own publisher or author, where the document speaks for them.
    if (end !== null && end !== source) add(drawn(source), 'quotes', drawn(end), statement)
    const isItself = drawn(source) === source
    for (const { kind, id } of comesFrom) {
      if (!isItself && kind !== 'actor') continue
      const to = drawn(kind === 'statement' ? names.sourceOf(id) : id)
      add(drawn(source), KIND_OF_UPSTREAM[kind] ?? 'cites', to, statement, names.isInferred(statement))
    }
  }
  addSide('for', trace.for)
  addSide('against', trace.against)
  for (const side of [trace.for, trace.against])
    for (const { id, end } of side.documents) if (id !== end) add(drawn(id), 'quotes', drawn(end), undefined)
  return [...edges.values()]
}
