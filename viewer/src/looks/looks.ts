import type { SceneEdge, SceneNode } from '../scene/scene.ts'
import type { EdgeLook } from './edge-look.ts'
import type { NodeLook } from './node-look.ts'
import type { Palette } from './palette.ts'

/** How everything looks at the moment: what the stage and a picture file are drawn by. */
export interface Looks {
  readonly palette: Palette
  node(node: SceneNode): NodeLook
  edge(edge: SceneEdge): EdgeLook
}
