import type { Point, Positions } from '../layout/positions.ts'
import type { AxisMark } from '../layout/time-scale.ts'
import type { Looks } from '../looks/looks.ts'
import type { Scene } from '../scene/scene.ts'
import type { Camera } from '../state/page-state.ts'
import type { StageEvents } from './bind-events.ts'
import type { Toward } from './next-toward.ts'

/** The canvas: the only place that knows Sigma. */
export interface Stage {
  /** Another picture; what stays moves to its new place. Looks are asked for anew. */
  show(scene: Scene, positions: Positions, options: ShowOptions): void
  /** Other looks for the same picture; only what changed is drawn anew. */
  setLooks(looks: Looks): void
  /** Lets all but some nodes, and the edges between them, step back; undefined: nothing does. */
  light(ids: ReadonlySet<string> | undefined): void
  /** Everything in view. */
  fit(): void
  zoom(factor: number): void
  /** Moves to where the camera was; null: everything in view. */
  moveTo(camera: Camera | null): void
  /** Moves so that a node is in view, if it is not. */
  flyTo(id: string): void
  /** Moves so that places of the layout fill the view; no nearer than a few of them need. */
  frame(places: readonly Point[]): void
  /** The node that an arrow key leads to, from one or from the middle. */
  toward(from: string | undefined, toward: Toward): string | undefined
  /** Where a node is on the canvas, with its radius; undefined where it is not drawn. */
  placeOf(id: string): { readonly x: number; readonly y: number; readonly size: number } | undefined
  /** Where everything is on the canvas. */
  places(): readonly { readonly id: string; readonly x: number; readonly y: number }[]
  /** Called after each drawing; returns a function that ends it. */
  onDrawn(listener: () => void): () => void
  nodesIn(box: { left: number; top: number; right: number; bottom: number }): string[]
  setDensity(density: number): void
  resize(): void
  kill(): void
}

export interface ShowOptions {
  /** How what comes looks: of another dataset the last looks know nothing. */
  readonly looks: Looks
  readonly animate: boolean
  /** Dates along the top, where places are dates. */
  readonly axis: readonly AxisMark[]
  /** The places of the layout: as long as they are the same, what stands stays where it is in the view. */
  readonly ground: Positions
  /** What came out of which node: it glides from there, and back. */
  readonly homes: ReadonlyMap<string, string>
  /** What has to have its place in view, drawn or not, each with room for its name around it; else what is drawn. */
  readonly room?: Iterable<string> | undefined
}

export interface StageOptions {
  readonly events: StageEvents
  readonly looks: Looks
  readonly calm: boolean
}
