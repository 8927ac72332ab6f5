import type { Scene, SceneNode } from './scene.ts'

/** The records of a scene, each as a node of its own: those of a group in the place of the group. What is drawn as another record is not told apart from it. */
export function recordsDrawn({ nodes }: Pick<Scene, 'nodes'>): SceneNode[] {
  return [...nodes.values()].flatMap((node) => {
    if (node.gathers === undefined) return [node]
    const kind = node.kind === 'topic' ? 'claim' : node.kind
    const ids = node.isGroup ? [node.id, ...node.folded] : node.folded
    return ids.map((id): SceneNode => ({ id, kind, label: '', weight: 0, folded: [] }))
  })
}
