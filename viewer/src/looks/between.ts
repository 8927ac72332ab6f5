import type { SceneEdge, SceneNode } from '../scene/scene.ts'
import type { Condition, Conditions } from './condition.ts'

/** What came between two dates. */
export interface Between {
  isNewNode(node: SceneNode): boolean
  isNewEdge(edge: SceneEdge): boolean
}

/** What is there at the later of two dates, and was not at the earlier one. What stands for several is new where all of them are. */
export function openBetween(before: Conditions, after: Conditions): Between {
  const isNew = (then: Condition, now: Condition) => then === 'later' && now !== 'later'
  return {
    isNewNode: (node) => isNew(before.ofNode(node), after.ofNode(node)),
    isNewEdge: (edge) => isNew(before.ofEdge(edge), after.ofEdge(edge)),
  }
}
