import type { EdgeGroupName } from '../scene/edge-groups.ts'
import type { SceneEdge } from '../scene/scene.ts'
import type { Condition } from './condition.ts'
import type { Palette } from './palette.ts'
import type { Head } from './shapes.ts'

export interface EdgeLook {
  readonly color: string
  readonly width: number
  readonly head: Head
  readonly dashed: boolean
  readonly opacity: number
  readonly lit: boolean
}

export interface EdgeContext {
  readonly palette: Palette
  readonly conditionOf: (edge: SceneEdge) => Condition
  /** Whether an end of the edge is faded: then so is the edge. */
  readonly isFaded: (edge: SceneEdge) => boolean
  readonly lit: ReadonlySet<string> | undefined
}

export const HEAD_OF_GROUP: Readonly<Record<EdgeGroupName, Head>> = {
  affirms: 'arrow',
  denies: 'tee',
  declines: 'none',
  repeats: 'arrow',
  quotes: 'dot',
  contradicts: 'tee',
  bears: 'arrow',
  copies: 'arrow',
  published: 'none',
  ties: 'none',
  about: 'none',
  assessed: 'arrow',
  in: 'none',
}

const WIDTH_OF_GROUP: Partial<Record<EdgeGroupName, number>> = {
  denies: 1.8,
  contradicts: 2.2,
  repeats: 1.5,
  quotes: 1.5,
  bears: 1.6,
  affirms: 1.3,
}

/** Kinds of edge that say less than what their group says for itself. */
const QUIET = new Set(['undermines', 'notSameAs'])

export function edgeLook(edge: SceneEdge, { palette, conditionOf, isFaded, lit }: EdgeContext): EdgeLook {
  const condition = conditionOf(edge)
  const gone = condition === 'falls' || condition === 'taken'
  return {
    color: palette.edges[edge.group],
    width: (WIDTH_OF_GROUP[edge.group] ?? 1) + Math.min(1.5, Math.log2(Math.max(1, edge.statements.length)) * 0.5),
    head: HEAD_OF_GROUP[edge.group],
    dashed: edge.inferred || QUIET.has(edge.kind),
    opacity: condition === 'later' ? 0.05 : gone ? 0.22 : condition !== 'live' || isFaded(edge) ? 0.25 : 0.85,
    lit: lit !== undefined && lit.has(edge.from) && lit.has(edge.to),
  }
}
