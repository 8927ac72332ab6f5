import type { LineLayer } from '../lines/line-layer.ts'

/**
 * What all of a stage is drawn in: the paper behind it and the ink upon it, how far what is not pointed at steps back (0 to 1), and how large nodes are
 * drawn, so that they do not run into each other in a small room.
 */
export interface Atmosphere {
  /** Where there are so many lines that each frame would wait for them: what draws them beside. */
  lines?: LineLayer | undefined
  dim: number
  /** While the camera moves no edge can be pointed at, and nothing is drawn for that. */
  isMoving: boolean
  paper: [number, number, number]
  ink: [number, number, number]
  scale: number
}

const atmospheres = new WeakMap<object, Atmosphere>()

/** The atmosphere of a renderer: changing it needs a new frame, nothing more. */
export function atmosphere(renderer: object): Atmosphere {
  let found = atmospheres.get(renderer)
  if (found === undefined) {
    found = { dim: 0, isMoving: false, paper: [1, 1, 1], ink: [0, 0, 0], scale: 1 }
    atmospheres.set(renderer, found)
  }
  return found
}
