import { EDGE_GROUPS } from '../state/edge-groups.ts'
import type { Scene, SceneEdge } from './scene.ts'

export interface HidingFacts {
  readonly scene: Scene
  /** What is in scope. */
  readonly core: ReadonlySet<string>
  readonly statusOf: (claim: string) => string
  /** Whether a record, and a line, is there by the date of the view. */
  readonly isThere: (id: string) => boolean
  readonly isDrawn: (edge: SceneEdge) => boolean
}

const BRINGING: ReadonlySet<string> = new Set(
  EDGE_GROUPS.filter(({ brings }) => brings === true).map(({ name }) => name),
)

/** How much a switch of the key that is off leaves out of what is in scope, or next to it. @param token as `kind:topic`, `edge:denies`, `status:refuted` */
export function hiddenBy(token: string, facts: HidingFacts): number {
  const [sort = '', name = ''] = token.split(':')
  if (sort === 'edge') return linesOf(name, facts)
  if (name === 'statement') return statementsIn(facts).size
  return sort === 'kind' ? recordsOf(name, facts) : claimsOf(name, facts)
}

function linesOf(group: string, { scene, core, isDrawn }: HidingFacts): number {
  const isIn = ({ from, to }: SceneEdge) =>
    BRINGING.has(group) ? core.has(from) || core.has(to) : core.has(from) && core.has(to)
  return scene.edges.filter((edge) => edge.group === group && isIn(edge) && isDrawn(edge)).length
}

function statementsIn({ scene, core, isThere }: HidingFacts): Set<string> {
  const within = scene.edges.filter(({ from, to }) => core.has(from) && core.has(to))
  return new Set(within.flatMap(({ statements }) => statements).filter(isThere))
}

function recordsOf(kind: string, { scene, core, isThere }: HidingFacts): number {
  const near = new Set(core)
  for (const { from, to } of scene.edges) {
    if (core.has(from)) near.add(to)
    if (core.has(to)) near.add(from)
  }
  return [...near].filter((id) => scene.nodes.get(id)?.kind === kind && isThere(id)).length
}

function claimsOf(status: string, { scene, core, statusOf, isThere }: HidingFacts): number {
  const claims = [...core].filter((id) => scene.nodes.get(id)?.kind === 'claim' && isThere(id))
  return claims.filter((id) => statusOf(id) === status).length
}
