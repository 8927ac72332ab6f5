import type { MultiDirectedGraph } from 'graphology'
import type { Attributes } from 'graphology-types'
import Sigma from 'sigma'
import { createLineLayer, type LineLayer } from './lines/line-layer.ts'
import { atmosphere } from './programs/atmosphere.ts'
import { HearsayNodeProgram } from './programs/node-program.ts'
import { createStrokeProgram } from './programs/stroke-program.ts'

export interface RendererOptions {
  /** What a node or edge looks like, over what the graph says of it. */
  readonly nodeReducer: (id: string, data: Attributes) => Attributes
  readonly edgeReducer: (key: string, data: Attributes) => Attributes
  readonly calm: boolean
}

/** How many pieces a bent edge is drawn in. */
const PIECES = 14

/** Sigma with our programs, and a canvas over it to write names on. Throws where there is no WebGL. */
export function createRenderer(graph: MultiDirectedGraph, container: HTMLElement, options: RendererOptions) {
  const { nodeReducer, edgeReducer, calm } = options
  const sigma = new Sigma(graph, container, {
    defaultNodeType: 'hearsay',
    defaultEdgeType: 'straight',
    nodeProgramClasses: { hearsay: HearsayNodeProgram as never },
    edgeProgramClasses: { straight: createStrokeProgram(1), bent: createStrokeProgram(PIECES) },
    nodeReducer,
    edgeReducer,
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 44,
    minCameraRatio: 0.02,
    maxCameraRatio: 6,
    defaultDrawNodeHover: () => undefined,
    allowInvalidContainer: true,
    zoomDuration: calm ? 0 : 200,
    inertiaDuration: calm ? 0 : 200,
  })
  sigma.createCanvasContext('names')
  const canvas = sigma.getCanvases()['names']
  const names = canvas?.getContext('2d')
  if (canvas === undefined || names === null || names === undefined) throw new Error('no canvas for names')
  canvas.style.pointerEvents = 'none'
  sigma.resize(true)
  return { sigma, names }
}

/** Where everything is in the viewport. */
export function placesOf(sigma: Sigma, ids: Iterable<string>): { id: string; x: number; y: number }[] {
  const places: { id: string; x: number; y: number }[] = []
  for (const id of ids) {
    const data = sigma.getNodeDisplayData(id)
    if (data !== undefined && !data.hidden) places.push({ id, ...sigma.framedGraphToViewport(data) })
  }
  return places
}

/** Has lines drawn beside the rest, or not; `isSame`: they belong to the picture that stands, whose lines stay until they are there. */
export function linesBeside(sigma: Sigma): (beside: boolean, isSame: boolean) => void {
  let layer: LineLayer | undefined
  const made = () => {
    const gl = sigma.getCanvases()['edges']?.getContext('webgl2')
    if (gl === null || gl === undefined) return undefined
    return createLineLayer(gl, {
      moodOf: () => `${atmosphere(sigma).dim} ${atmosphere(sigma).scale}`,
      onComing: (isComing) => sigma.getContainer().setAttribute('aria-busy', String(isComing)),
    })
  }
  return (beside, isSame) => {
    if (!beside || !isSame) layer?.clear()
    if (beside) layer ??= made()
    atmosphere(sigma).lines = beside ? layer : undefined
  }
}

/** So long the camera must rest before what can be pointed at is drawn for where it is. */
const REST_MS = 60

/** Notes while the camera moves; returns a function that ends it. */
export function noteMoves(sigma: Sigma): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined
  sigma.getCamera().on('updated', () => {
    atmosphere(sigma).isMoving = true
    clearTimeout(rest)
    rest = setTimeout(() => {
      atmosphere(sigma).isMoving = false
      sigma.scheduleRender()
    }, REST_MS)
  })
  return () => clearTimeout(rest)
}
