import { OUTLET_PREFIX } from '../library.ts'
import type { SceneNode } from './scene.ts'

type Named = Pick<SceneNode, 'id' | 'label' | 'folded' | 'says' | 'told'>

/** What stands beside a node: how it is called, and how many are drawn as it; of an outlet all its documents, of a document those besides it. */
export function drawnName({ id, label, folded, says }: Named): string {
  if (says !== undefined) return says
  if (folded.length === 0) return label
  return id.startsWith(OUTLET_PREFIX) ? `${label} (${folded.length})` : `${label} (+${folded.length})`
}

/** The same of what is there: what is not there yet is not counted. */
export function nameOfThose(node: Named, isThere: (id: string) => boolean): string {
  const { folded, says, told } = node
  const there = folded.filter(isThere)
  if (told !== undefined) return told.says(told.of.filter(isThere))
  return says === undefined ? drawnName({ ...node, folded: there }) : says
}
