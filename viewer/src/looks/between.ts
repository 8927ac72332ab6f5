import type { SceneEdge, SceneNode } from '../scene/scene.ts'
import type { Condition, Conditions } from './condition.ts'

/** What came between two dates. */
export interface Between {
  isNewNode(node: SceneNode): boolean
  isNewEdge(edge: SceneEdge): boolean
  /** How many of those that a node stands for are new: none where all are, for then it is. */
  newIn(node: SceneNode): number
}

/** What is there at the later of two dates, and was not at the earlier one. What stands for several is new where all of them are. */
export function openBetween(before: Conditions, after: Conditions): Between {
  const isNew = (then: Condition, now: Condition) => then === 'later' && now !== 'later'
  const isNewNode = (node: SceneNode) => isNew(before.ofNode(node), after.ofNode(node))
  return {
    isNewNode,
    isNewEdge: (edge) => isNew(before.ofEdge(edge), after.ofEdge(edge)),
    newIn: (node) =>
      isNewNode(node) ? 0 : standsFor(node).filter((id) => after.isThere(id) && !before.isThere(id)).length,
  }
}

function standsFor({ id, folded, told }: SceneNode): readonly string[] {
  return told?.of ?? (folded.length === 0 ? [] : [id, ...folded])
}
