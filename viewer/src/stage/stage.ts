import { MultiDirectedGraph } from 'graphology'
import type { Attributes } from 'graphology-types'
import Sigma from 'sigma'
import type { Positions } from '../layout/positions.ts'
import { spacingOf } from '../layout/spacing.ts'
import { OUTLET_PREFIX } from '../library.ts'
import type { EdgeLook } from '../looks/edge-look.ts'
import type { NodeLook } from '../looks/node-look.ts'
import type { Palette } from '../looks/palette.ts'
import type { Scene, SceneEdge, SceneNode } from '../scene/scene.ts'
import type { Camera } from '../state/view-state.ts'
import { bendsOf } from './bends.ts'
import { createLabelPainter } from './label-painter.ts'
import { moveNodes } from './move-nodes.ts'
import { nextToward, type Toward } from './next-toward.ts'
import { atmosphere } from './programs/atmosphere.ts'
import { HearsayNodeProgram } from './programs/node-program.ts'
import { createStrokeProgram } from './programs/stroke-program.ts'
import { rgbOf } from './rgb.ts'

/** How everything looks at the moment. */
export interface Wardrobe {
  readonly palette: Palette
  node(node: SceneNode): NodeLook
  edge(edge: SceneEdge): EdgeLook
}

export interface StageEvents {
  onNode(id: string, how: { readonly adding: boolean; readonly twice: boolean }): void
  onEdge(key: string): void
  /** An edge is pointed at, at a place of the canvas; undefined when it is left. */
  onPointEdge(at: { readonly key: string; readonly x: number; readonly y: number } | undefined): void
  onGround(): void
  onPoint(id: string | undefined): void
  onDragged(id: string, at: readonly [number, number]): void
  onCamera(camera: Camera): void
}

/** The canvas: the only place that knows Sigma. */
export interface Stage {
  /** Another picture; what stays moves to its new place. Looks are asked for anew. */
  show(scene: Scene, positions: Positions, options: ShowOptions): void
  /** Other looks for the same picture; only what changed is drawn anew. */
  dress(wardrobe: Wardrobe): void
  /** Lets all but some nodes, and the edges between them, step back; undefined: nothing does. */
  light(ids: ReadonlySet<string> | undefined): void
  fit(): void
  zoom(factor: number): void
  look(camera: Camera | null): void
  /** Moves so that a node is in view, if it is not. */
  flyTo(id: string): void
  placeOf(id: string): { readonly x: number; readonly y: number } | undefined
  /** The node that an arrow key leads to, from one or from the middle. */
  toward(from: string | undefined, toward: Toward): string | undefined
  nodesIn(box: { left: number; top: number; right: number; bottom: number }): string[]
  setDensity(density: number): void
  resize(): void
  kill(): void
}

export interface ShowOptions {
  /** How what comes looks: of another dataset the last wardrobe knows nothing. */
  readonly wardrobe: Wardrobe
  readonly animate: boolean
  /** Names of places along the top, in units of the layout. */
  readonly axis: readonly { readonly x: number; readonly label: string }[]
}

export interface StageOptions {
  readonly events: StageEvents
  readonly wardrobe: Wardrobe
  readonly calm: boolean
}

/** Puts a stage into an element. Throws where there is no WebGL: ask `hasWebgl` first. */
export function createStage(container: HTMLElement, { events, wardrobe: first, calm }: StageOptions): Stage {
  let graph = new MultiDirectedGraph()
  let scene: Scene = { nodes: new Map(), edges: [] }
  let wardrobe = first
  let lit: ReadonlySet<string> | undefined
  let litEdges: ReadonlySet<string> = new Set()
  const nodeLooks = new Map<string, NodeLook>()
  const edgeLooks = new Map<string, EdgeLook>()
  let sigma: Sigma
  let stopMoving: () => void = () => undefined

  const nodeReducer = (id: string, data: Attributes) => {
    const look = nodeLooks.get(id)
    if (look === undefined) return { ...data, hidden: true }
    const isLit = lit?.has(id) ?? false
    return { ...data, look, lit: isLit, size: look.size, zIndex: isLit ? 2 : look.prominence > 900_000 ? 1 : 0 }
  }
  const edgeReducer = (key: string, data: Attributes) => {
    const look = edgeLooks.get(key)
    if (look === undefined) return { ...data, hidden: true }
    const isLit = litEdges.has(key)
    return { ...data, look, lit: isLit, size: look.width, zIndex: isLit ? 1 : 0 }
  }
  sigma = new Sigma(graph, container, {
    defaultNodeType: 'hearsay',
    defaultEdgeType: 'straight',
    nodeProgramClasses: { hearsay: HearsayNodeProgram as never },
    edgeProgramClasses: { straight: createStrokeProgram(1), bent: createStrokeProgram(14) },
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
  const names = sigma.getCanvases()['names']
  const context = names?.getContext('2d')
  if (names === undefined || context === null || context === undefined) throw new Error('no canvas for names')
  names.style.pointerEvents = 'none'
  sigma.resize(true)
  const painter = createLabelPainter(sigma, context)
  sigma.on('afterRender', () => painter.paint())
  const unbind = bindEvents(sigma, events)

  let box: Box = null
  let spacing = Number.POSITIVE_INFINITY
  const rescale = () => {
    if (box === null) return
    const { width, height } = sigma.getDimensions()
    const room = 2 * sigma.getSetting('stagePadding')
    const fit = Math.min((width - room) / (box.x[1] - box.x[0]), (height - room) / (box.y[1] - box.y[0]))
    atmosphere(sigma).scale = Math.min(LARGEST, Math.max(SMALLEST, (spacing * fit) / ROOMY))
  }
  const paint = () => {
    const { ink, paper } = wardrobe.palette
    painter.setColors(ink, paper)
    Object.assign(atmosphere(sigma), { paper: rgbOf(paper) })
    painter.offer(offers(scene, nodeLooks))
  }
  const dressAll = () => {
    nodeLooks.clear()
    edgeLooks.clear()
    for (const [id, node] of scene.nodes) nodeLooks.set(id, wardrobe.node(node))
    for (const edge of scene.edges) edgeLooks.set(edge.key, wardrobe.edge(edge))
    paint()
  }

  return {
    show: (next, positions, { animate, axis, wardrobe: worn }) => {
      stopMoving()
      wardrobe = worn
      const before = graph
      scene = next
      dressAll()
      painter.setAxis(axis)
      graph = new MultiDirectedGraph()
      for (const [id, { label }] of scene.nodes) {
        const to = positions.get(id) ?? { x: 0, y: 0 }
        graph.addNode(id, { label, ...to })
      }
      for (const [edge, bend] of bendsOf(scene.edges))
        graph.addDirectedEdgeWithKey(edge.key, edge.from, edge.to, { bend, type: bend === 0 ? 'straight' : 'bent' })
      litEdges = edgesAmong(graph, lit)
      const moves = animate && !calm && graph.order <= 3000
      if (moves) stopMoving = moveNodes(graph, before, positions)
      sigma.setSetting('enableEdgeEvents', graph.size < 8000)
      sigma.setSetting('hideEdgesOnMove', graph.size > 5000)
      sigma.setGraph(graph)
      box = boxOf(positions, scene)
      spacing = spacingOf([...scene.nodes.keys()].flatMap((id) => positions.get(id) ?? []))
      sigma.setCustomBBox(box)
      rescale()
      sigma.refresh()
    },
    dress: (next) => {
      wardrobe = next
      const nodes = changedIn(scene.nodes.values(), ({ id }) => id, { looks: nodeLooks, look: wardrobe.node })
      const edges = changedIn(scene.edges, ({ key }) => key, { looks: edgeLooks, look: wardrobe.edge })
      paint()
      for (const id of nodes) graph.forEachEdge(id, (key) => edges.add(key))
      if (nodes.size + edges.size === 0) sigma.scheduleRender()
      else
        sigma.refresh({ partialGraph: { nodes: [...nodes], edges: [...edges] }, skipIndexation: true, schedule: true })
    },
    light: (ids) => {
      const edges = edgesAmong(graph, ids)
      const changed = {
        nodes: [...difference(lit, ids)].filter((id) => graph.hasNode(id)),
        edges: [...difference(litEdges, edges)].filter((key) => graph.hasEdge(key)),
      }
      lit = ids
      litEdges = edges
      painter.setLit(ids)
      atmosphere(sigma).dim = ids === undefined ? 0 : 1
      if (changed.nodes.length + changed.edges.length === 0) sigma.scheduleRender()
      else sigma.refresh({ partialGraph: changed, skipIndexation: true, schedule: true })
    },
    fit: () => move(sigma, { x: 0.5, y: 0.5, ratio: 1 }, calm),
    zoom: (factor) => {
      const camera = sigma.getCamera()
      move(sigma, { ...camera.getState(), ratio: camera.getBoundedRatio(camera.ratio * factor) }, calm)
    },
    look: (camera) => move(sigma, camera ?? { x: 0.5, y: 0.5, ratio: 1 }, calm),
    flyTo: (id) => {
      const data = sigma.getNodeDisplayData(id)
      if (data === undefined) return
      const { x, y } = sigma.framedGraphToViewport(data)
      const { width, height } = sigma.getDimensions()
      const inView = x > 40 && y > 40 && x < width - 40 && y < height - 40
      const { ratio } = sigma.getCamera().getState()
      if (!inView || ratio > 1.5) move(sigma, { x: data.x, y: data.y, ratio: Math.min(ratio, 0.6) }, calm)
    },
    placeOf: (id) => {
      const data = sigma.getNodeDisplayData(id)
      return data === undefined ? undefined : sigma.framedGraphToViewport(data)
    },
    toward: (from, toward) => {
      const places = placesOf(sigma, scene)
      const { width, height } = sigma.getDimensions()
      const start = places.find(({ id }) => id === from) ?? { id: '', x: width / 2, y: height / 2 }
      return nextToward(places, start, toward)
    },
    nodesIn: ({ left, top, right, bottom }) =>
      placesOf(sigma, scene)
        .filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom)
        .map(({ id }) => id),
    setDensity: (density) => {
      painter.setDensity(density)
      sigma.scheduleRender()
    },
    resize: () => {
      sigma.resize()
      rescale()
      sigma.scheduleRender()
    },
    kill: () => {
      stopMoving()
      unbind()
      sigma.kill()
    },
  }
}

/** Where everything is in the viewport. */
function placesOf(sigma: Sigma, { nodes }: Scene): { id: string; x: number; y: number }[] {
  return [...nodes.keys()].flatMap((id) => {
    const data = sigma.getNodeDisplayData(id)
    return data === undefined ? [] : [{ id, ...sigma.framedGraphToViewport(data) }]
  })
}

/** How many are drawn as one: of a publisher all its documents, of a document those that only repeat it. */
function countedLabel(id: string, label: string, folded: number): string {
  if (folded === 0) return label
  return id.startsWith(OUTLET_PREFIX) ? `${label} (${folded})` : `${label} (+${folded})`
}

function* offers({ nodes }: Scene, looks: ReadonlyMap<string, NodeLook>) {
  for (const [id, { label, folded }] of nodes) {
    const look = looks.get(id)
    if (look !== undefined) yield { id, label: countedLabel(id, label, folded.length), look }
  }
}

/** Looks anew, and the keys of those that are not as they were. */
function changedIn<T, L extends object>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
  { looks, look }: { looks: Map<string, L>; look: (item: T) => L },
): Set<string> {
  const changed = new Set<string>()
  for (const item of items) {
    const key = keyOf(item)
    const [before, after] = [looks.get(key), look(item)]
    if (before !== undefined && sameFields(before, after)) continue
    looks.set(key, after)
    changed.add(key)
  }
  return changed
}

/** Looks are flat and have all their fields always. */
function sameFields<L extends object>(a: L, b: L): boolean {
  for (const field in a) if (a[field] !== b[field]) return false
  return true
}

/** The keys of the edges between some nodes, none of them the ground. */
function edgesAmong(graph: MultiDirectedGraph, ids: ReadonlySet<string> | undefined): Set<string> {
  const keys = new Set<string>()
  for (const id of ids ?? [])
    if (graph.hasNode(id)) graph.forEachOutEdge(id, (key, _, __, to) => ids?.has(to) && keys.add(key))
  return keys
}

/** What is in one of two sets only. */
function* difference(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): Generator<string> {
  for (const item of a ?? []) if (!b?.has(item)) yield item
  for (const item of b ?? []) if (!a?.has(item)) yield item
}

function move(sigma: Sigma, to: Camera, calm: boolean): void {
  const state = { x: to.x, y: to.y, ratio: to.ratio, angle: 0 }
  if (calm) sigma.getCamera().setState(state)
  else void sigma.getCamera().animate(state, { duration: 350 })
}

type Box = { x: [number, number]; y: [number, number] } | null

/** Neighbours so many pixels apart leave room for nodes as large as they are meant; between these bounds they shrink and grow. */
const ROOMY = 22
const SMALLEST = 0.3
const LARGEST = 1.1

/** The box of a picture, so that dragging a node does not move the rest; wider than high, for the labels at both sides. */
function boxOf(positions: Positions, { nodes }: Scene): Box {
  const places = [...nodes.keys()].flatMap((id) => positions.get(id) ?? [])
  if (places.length === 0) return null
  const xs = places.map(({ x }) => x)
  const ys = places.map(({ y }) => y)
  const range = (values: number[]): [number, number] => {
    const least = values.reduce((a, b) => Math.min(a, b))
    const most = values.reduce((a, b) => Math.max(a, b))
    return most - least < 200 ? [(least + most) / 2 - 100, (least + most) / 2 + 100] : [least, most]
  }
  const [x, y] = [range(xs), range(ys)]
  const margin = (x[1] - x[0]) * 0.09
  return { x: [x[0] - margin, x[1] + margin], y }
}

function bindEvents(sigma: Sigma, events: StageEvents): () => void {
  let dragged: string | undefined
  let moved = false
  sigma.on('enterNode', ({ node }) => {
    sigma.getContainer().style.cursor = 'pointer'
    if (dragged === undefined) events.onPoint(node)
  })
  sigma.on('leaveNode', () => {
    sigma.getContainer().style.cursor = ''
    if (dragged === undefined) events.onPoint(undefined)
  })
  sigma.on('clickNode', ({ node, event }) => {
    const { original } = event
    const adding = 'shiftKey' in original && (original.shiftKey || original.ctrlKey || original.metaKey)
    if (!moved) events.onNode(node, { adding, twice: false })
  })
  sigma.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault()
    events.onNode(node, { adding: false, twice: true })
  })
  sigma.on('enterEdge', ({ edge, event: { x, y } }) => {
    sigma.getContainer().style.cursor = 'pointer'
    events.onPointEdge({ key: edge, x, y })
  })
  sigma.on('leaveEdge', () => {
    sigma.getContainer().style.cursor = ''
    events.onPointEdge(undefined)
  })
  sigma.on('clickEdge', ({ edge }) => events.onEdge(edge))
  sigma.on('clickStage', () => events.onGround())
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
  let settled: ReturnType<typeof setTimeout> | undefined
  const onCamera = () => {
    clearTimeout(settled)
    settled = setTimeout(() => events.onCamera(sigma.getCamera().getState()), 300)
  }
  sigma.getCamera().on('updated', onCamera)
  return () => clearTimeout(settled)
}
