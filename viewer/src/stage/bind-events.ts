import type Sigma from 'sigma'
import type { Camera } from '../state/page-state.ts'
import { atmosphere } from './programs/atmosphere.ts'

/** How a node was pressed. */
export interface Pressed {
  readonly adding: boolean
  readonly twice: boolean
  /** With a finger: there is no pointer to rest on it. */
  readonly tapped?: boolean
}

/** What a person does on the canvas. */
export interface StageEvents {
  onNode(id: string, how: Pressed): void
  onEdge(key: string): void
  /** An edge is pointed at, at a place of the canvas; undefined when it is left. */
  onPointEdge(at: { readonly key: string; readonly x: number; readonly y: number } | undefined): void
  onGround(): void
  onPoint(id: string | undefined): void
  onDragged(id: string, at: readonly [number, number]): void
  onCamera(camera: Camera): void
}

/** Passes on what a person does; returns a function that ends it. */
export function bindEvents(sigma: Sigma, events: StageEvents): () => void {
  const point = (cursor: string) => {
    sigma.getContainer().style.cursor = cursor
  }
  const dragging = bindDragging(sigma, events)
  sigma.on('enterNode', ({ node }) => {
    point('pointer')
    if (!dragging.now()) events.onPoint(node)
  })
  sigma.on('leaveNode', () => {
    point('')
    if (!dragging.now()) events.onPoint(undefined)
  })
  sigma.on('clickNode', ({ node, event: { original } }) => {
    const adding = 'shiftKey' in original && (original.shiftKey || original.ctrlKey || original.metaKey)
    if (!dragging.moved()) events.onNode(node, { adding, twice: false, tapped: 'touches' in original })
  })
  sigma.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault()
    events.onNode(node, { adding: false, twice: true })
  })
  sigma.on('enterEdge', ({ edge, event: { x, y } }) => {
    if (atmosphere(sigma).isMoving) return
    point('pointer')
    events.onPointEdge({ key: edge, x, y })
  })
  sigma.on('leaveEdge', () => {
    point('')
    events.onPointEdge(undefined)
  })
  sigma.on('clickEdge', ({ edge }) => events.onEdge(edge))
  sigma.on('clickStage', () => events.onGround())
  let settled: ReturnType<typeof setTimeout> | undefined
  sigma.getCamera().on('updated', () => {
    clearTimeout(settled)
    settled = setTimeout(() => events.onCamera(sigma.getCamera().getState()), SETTLED_MS)
  })
  return () => clearTimeout(settled)
}

/** How long the camera must rest before it is told where it is. */
const SETTLED_MS = 300

/** Lets nodes be dragged. */
function bindDragging(sigma: Sigma, events: StageEvents): { now(): boolean; moved(): boolean } {
  let dragged: string | undefined
  let moved = false
  sigma.on('downNode', ({ node }) => {
    dragged = node
    moved = false
  })
  sigma.on('moveBody', ({ event }) => {
    if (dragged === undefined) return
    moved = true
    sigma.getGraph().mergeNodeAttributes(dragged, sigma.viewportToGraph(event))
    event.preventSigmaDefault()
    event.original.preventDefault()
  })
  const drop = () => {
    if (dragged !== undefined && moved) {
      const { x, y } = sigma.getGraph().getNodeAttributes(dragged)
      events.onDragged(dragged, [x, y])
    }
    dragged = undefined
  }
  sigma.on('upNode', drop)
  sigma.on('upStage', drop)
  return { now: () => dragged !== undefined, moved: () => moved }
}
