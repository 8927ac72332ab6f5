import { EDGE_KINDS } from '../library.ts'
import type { Relation } from '../words/relation-words.ts'
import { edgesByNode, otherEnd, type SceneEdge } from './scene.ts'

/**
 * A record that was expanded: by all its lines, by those of one line of the key (`id/repeats`), or by one relation, seen from the record
 * (`id/to.repeats`: lines that lead to it).
 */
export interface Expansion {
  readonly id: string
  readonly relation: string | undefined
}

export function parseExpansion(entry: string): Expansion {
  const at = entry.indexOf('/')
  return at < 0 ? { id: entry, relation: undefined } : { id: entry.slice(0, at), relation: entry.slice(at + 1) }
}

/** Whether a node is none of a record, but stands for several that an expansion brought. */
export function isBroughtGroup(id: string): boolean {
  return id.includes('/')
}

export function writeRelation({ end, kind }: Relation): string {
  return `${end}.${kind}`
}

export function readRelation(text: string): Relation | undefined {
  const [end, name] = text.split('.')
  const kind = EDGE_KINDS.find((each) => each === name)
  return (end === 'from' || end === 'to') && kind !== undefined ? { end, kind } : undefined
}

/** Whether an expansion goes along an edge. */
export function isAlong({ id, relation }: Expansion, edge: SceneEdge): boolean {
  if (edge.from !== id && edge.to !== id) return false
  if (relation === undefined || relation === edge.group) return true
  const known = readRelation(relation)
  return known !== undefined && edge.kind === known.kind && edge[known.end] === id
}

/** The records that an expansion leads to. */
export function ledTo(expansion: Expansion, edges: readonly SceneEdge[]): string[] {
  return [...new Set(edges.filter((edge) => isAlong(expansion, edge)).map((edge) => otherEnd(edge, expansion.id)))]
}

/** What is tied to some records and is not drawn, by relation, each once. */
export function relationsBeyond(
  edges: readonly SceneEdge[],
  ids: readonly string[],
  isDrawn: (id: string) => boolean,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const chosen = new Set(ids)
  const [only = '', ...more] = ids
  const near = more.length > 0 ? edges : (edgesByNode({ edges }).get(only) ?? [])
  for (const { from, to, kind } of near) {
    const end = chosen.has(from) ? 'from' : chosen.has(to) ? 'to' : undefined
    const other = end === 'from' ? to : from
    if (end === undefined || chosen.has(other) || isDrawn(other)) continue
    const relation = writeRelation({ end, kind })
    found.set(relation, (found.get(relation) ?? new Set()).add(other))
  }
  return found
}
