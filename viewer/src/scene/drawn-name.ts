import { OUTLET_PREFIX } from '../library.ts'
import type { SceneNode } from './scene.ts'

/** What stands beside a node: how it is called, and how many are drawn as it; of an outlet all its documents, of a document those besides it. */
export function drawnName({ id, label, folded, says }: Pick<SceneNode, 'id' | 'label' | 'folded' | 'says'>): string {
  if (says !== undefined) return says
  if (folded.length === 0) return label
  return id.startsWith(OUTLET_PREFIX) ? `${label} (${folded.length})` : `${label} (+${folded.length})`
}
