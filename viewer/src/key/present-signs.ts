import type { GraphReader } from '../library.ts'
import type { Condition, Conditions } from '../looks/condition.ts'
import type { Picture } from '../scene/picture.ts'

/** The smaller signs of the canvas, in the order in which the key tells them. */
export const SIGNS = [
  ...(['group', 'unnamed', 'unread', 'repeater', 'inferred', 'faint'] as const),
  ...(['taken', 'falls', 'weakens'] as const),
] as const
export type Sign = (typeof SIGNS)[number]

const SIGN_OF: Partial<Record<Condition, Sign>> = {
  taken: 'taken',
  falls: 'falls',
  weakens: 'weakens',
  loose: 'faint',
  retracted: 'faint',
}

/** The signs that are on the canvas; what is not there by the date of the view has none. */
export function presentSigns(
  { nodes, edges, repeaters }: Pick<Picture, 'nodes' | 'edges' | 'repeaters'>,
  { reader, conditions }: { readonly reader: GraphReader; readonly conditions: Conditions },
): ReadonlySet<Sign> {
  const found = new Set<Sign>()
  for (const node of nodes.values()) {
    const condition = conditions.ofNode(node)
    if (condition === 'later') continue
    const sign = SIGN_OF[condition]
    if (sign !== undefined) found.add(sign)
    if (node.gathers !== undefined) found.add('group')
    else if (condition !== 'taken' && reader.record('actor', node.id)?.anonymous === true) found.add('unnamed')
    if (node.kind === 'source' && (reader.record('source', node.id)?.knownVia ?? []).length > 0) found.add('unread')
    if (repeaters.has(node.id)) found.add('repeater')
  }
  if (edges.some((edge) => edge.inferred && conditions.ofEdge(edge) !== 'later')) found.add('inferred')
  return found
}
