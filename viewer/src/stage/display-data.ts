import type { EdgeLook } from '../looks/edge-look.ts'
import type { NodeLook } from '../looks/node-look.ts'

/** What a node carries on the stage besides what Sigma knows. */
export interface StageNode {
  readonly look: NodeLook
  /** It keeps its colour while something is pointed at. */
  readonly lit: boolean
  readonly label: string
}

/** What an edge carries; `bend` is its height over its length, 0 for a straight one. */
export interface StageEdge {
  readonly look: EdgeLook
  readonly lit: boolean
  readonly bend: number
}
