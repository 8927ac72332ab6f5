import { MultiDirectedGraph } from 'graphology'
import type { Attributes } from 'graphology-types'
import type { Positions } from '../layout/positions.ts'
import { spacingOf } from '../layout/spacing.ts'
import type { EdgeLook } from '../looks/edge-look.ts'
import type { NodeLook } from '../looks/node-look.ts'
import { AWAITED_TURN_MS, inTurns, resting } from '../scene/in-turns.ts'
import type { Scene, SceneEdge } from '../scene/scene.ts'
import { bindEvents } from './bind-events.ts'
import { AT_REST, cameraAround, cameraFor, cameraOver, moveCamera, zoomCamera } from './camera.ts'
import { difference, edgesAmong, nothingChanged, restyled } from './changes.ts'
import { fillGraph, labelled } from './drawable.ts'
import { type Box, boxOf, paddingFor, scaleFor } from './fit-picture.ts'
import { createLabelPainter } from './label-painter.ts'
import { moveNodes } from './move-nodes.ts'
import { nextToward } from './next-toward.ts'
import { atmosphere } from './programs/atmosphere.ts'
import { createRenderer, linesBeside, noteMoves, placesOf } from './renderer.ts'
import { rgbOf } from './rgb.ts'

import type { Stage, StageOptions } from './stage.ts'

/** Larger pictures appear where they belong without gliding there. */
const MOST_GLIDING = 3000
/** Larger pictures are made ready in turns, between which the page goes on. */
const MOST_AT_ONCE = 1500
/** Looks of more nodes change in turns; else at once, as somebody waits for it, and between turns much else is drawn. */
const MOST_RESTYLED_AT_ONCE = 30_000
/** With more edges than these none is drawn while the camera moves. */
const MOST_MOVING = 5000
/** With more than these they are drawn beside the rest, in slices, moved along with the camera, and none can be pointed at. */
const MOST_POINTED = 8000
/** Of more edges than these names do not keep off. */
const MOST_KEPT_OFF = 150

/** Puts a stage into an element. Throws where there is no WebGL: ask `hasWebgl` first. */
export function createStage(container: HTMLElement, { events, looks: first, calm }: StageOptions): Stage {
  let graph = new MultiDirectedGraph()
  let scene: Scene = { nodes: new Map(), edges: [] }
  let looks = first
  let lit: ReadonlySet<string> | undefined
  let litEdges: ReadonlySet<string> = new Set()
  let box: Box = null
  let standing: Positions | undefined
  let places: Positions = new Map()
  let isPacked = false
  let spacing = Number.POSITIVE_INFINITY
  let stopMoving: () => void = () => undefined
  let stopPreparing: () => void = () => undefined
  let stopRestyling: () => void = () => undefined
  let changed = nothingChanged()
  /** Another picture is being made ready: until it is shown, what stands keeps its looks. */
  let isPreparing = false
  let nodeLooks = new Map<string, NodeLook>()
  let edgeLooks = new Map<string, EdgeLook>()

  const { sigma, names } = createRenderer(graph, container, {
    nodeReducer: (id: string, data: Attributes) => {
      const look = nodeLooks.get(id)
      if (look === undefined || look.opacity === 0) return { ...data, hidden: true }
      const isLit = lit?.has(id) ?? false
      return { ...data, look, lit: isLit, size: look.size, zIndex: isLit ? 2 : look.prominence > 900_000 ? 1 : 0 }
    },
    edgeReducer: (key: string, data: Attributes) => {
      const look = edgeLooks.get(key)
      if (look === undefined || look.opacity === 0) return { ...data, hidden: true }
      const isLit = litEdges.has(key)
      return { ...data, look, lit: isLit, size: look.width, zIndex: isLit ? 1 : 0 }
    },
    calm,
  })
  const painter = createLabelPainter(sigma, names)
  const drawLinesBeside = linesBeside(sigma)
  const stopNoting = noteMoves(sigma)
  /** How large the canvas was, and what is on it, when it was drawn last. */
  let drawnAt = ''
  const sizeNow = () => JSON.stringify([sigma.getDimensions(), atmosphere(sigma).scale])
  sigma.on('afterRender', () => {
    drawnAt = sizeNow()
    atmosphere(sigma).lines?.paint()
    painter.paint()
  })
  const unbind = bindEvents(sigma, events)

  const rescale = () => {
    const dimensions = sigma.getDimensions()
    const padding = paddingFor(dimensions, isPacked)
    if (padding !== sigma.getSetting('stagePadding')) sigma.setSetting('stagePadding', padding)
    atmosphere(sigma).scale = scaleFor(box, spacing, { ...dimensions, padding })
  }
  const placesIn = (where: Positions) => [...scene.nodes.keys()].flatMap((id) => where.get(id) ?? [])
  const takePalette = (isRanked = true) => {
    const { ink, paper } = looks.palette
    painter.setColors(ink, paper)
    Object.assign(atmosphere(sigma), { paper: rgbOf(paper), ink: rgbOf(ink) })
    if (isRanked) painter.offer(labelled(scene, nodeLooks))
    const isSeen = ({ key }: SceneEdge) => (edgeLooks.get(key)?.opacity ?? 0) > 0
    painter.setLines(scene.edges.length > MOST_KEPT_OFF ? [] : scene.edges.filter(isSeen))
  }
  const redraw = (nodes: Iterable<string>, edges: Iterable<string>) => {
    const partialGraph = { nodes: [...nodes], edges: [...edges] }
    if (partialGraph.nodes.length + partialGraph.edges.length === 0) sigma.scheduleRender()
    else sigma.refresh({ partialGraph, skipIndexation: true, schedule: true })
  }

  const drawChanged = () => {
    const { nodes, edges, resized } = changed
    changed = nothingChanged()
    delete container.dataset['restyling']
    takePalette(nodes.size > 0)
    for (const id of resized) graph.forEachEdge(id, (key) => edges.add(key))
    redraw(nodes, edges)
  }
  /** What changed before, and was not drawn yet, is drawn with it. */
  const restyle = () => {
    stopRestyling()
    const steps = restyled(scene, { nodeLooks, edgeLooks, looks, changed })
    if (scene.nodes.size > MOST_RESTYLED_AT_ONCE) {
      container.dataset['restyling'] = 'true'
      stopRestyling = inTurns(steps, drawChanged, AWAITED_TURN_MS)
      return
    }
    for (const _ of steps);
    drawChanged()
  }
  /** A setting that changes has everything gone over again. */
  const set = (key: 'enableEdgeEvents' | 'hideEdgesOnMove', value: boolean) => {
    if (sigma.getSetting(key) !== value) sigma.setSetting(key, value)
  }

  return {
    show: (next, positions, { animate, axis, ground, homes, room, looks: asked }) => {
      stopPreparing()
      stopMoving()
      looks = asked
      const [nodesNow, edgesNow] = [new Map<string, NodeLook>(), new Map<string, EdgeLook>()]
      const graphNow = new MultiDirectedGraph()
      const prepare = function* () {
        yield* resting(next.nodes, ([id, node]) => nodesNow.set(id, asked.node(node)))
        yield* resting(next.edges, (edge) => edgesNow.set(edge.key, asked.edge(edge)))
        yield* fillGraph(graphNow, next, positions)
      }
      const take = () => {
        isPreparing = false
        stopRestyling()
        changed = nothingChanged()
        delete container.dataset['restyling']
        const [before, looked] = [graph, nodeLooks]
        scene = next
        graph = graphNow
        nodeLooks = nodesNow
        edgeLooks = edgesNow
        takePalette()
        painter.setAxis(axis)
        litEdges = edgesAmong(graph, lit)
        if (animate && !calm && graph.order <= MOST_GLIDING) stopMoving = moveNodes(graph, before, { positions, homes })
        // What goes back into another looks as it did until it is there.
        for (const [id, look] of looked) if (graph.hasNode(id) && !nodeLooks.has(id)) nodeLooks.set(id, look)
        set('enableEdgeEvents', graph.size < MOST_POINTED)
        const isMany = graph.size >= MOST_POINTED
        set('hideEdgesOnMove', graph.size > MOST_MOVING && !isMany)
        // Those of what is left stay until the others are there.
        drawLinesBeside(isMany, ground === standing)
        // What comes beside what stands, or goes, moves nothing of that.
        if (box === null || ground !== standing) {
          isPacked = room !== undefined
          const isClaim = (id: string) => scene.nodes.get(id)?.kind === 'claim'
          box = boxOf(positions, room ?? scene.nodes.keys(), { isClaim, isPacked })
          spacing = spacingOf(placesIn(positions))
        }
        standing = ground
        places = positions
        sigma.setCustomBBox(box)
        rescale()
        // It is drawn with that.
        sigma.setGraph(graph)
        if (looks !== asked) restyle()
      }
      isPreparing = true
      // A small picture is there at once: what follows may need it.
      if (next.nodes.size > MOST_AT_ONCE) stopPreparing = inTurns(prepare(), take)
      else {
        for (const _ of prepare());
        take()
      }
    },
    setLooks: (next) => {
      looks = next
      if (!isPreparing) restyle()
    },
    light: (ids) => {
      const edges = edgesAmong(graph, ids)
      const nodesChanged = [...difference(lit, ids)].filter((id) => graph.hasNode(id))
      const edgesChanged = [...difference(litEdges, edges)].filter((key) => graph.hasEdge(key))
      lit = ids
      litEdges = edges
      painter.setLit(ids)
      atmosphere(sigma).dim = ids === undefined ? 0 : 1
      redraw(nodesChanged, edgesChanged)
    },
    fit: () => moveCamera(sigma, cameraOver(sigma, box, placesIn(places)), calm),
    zoom: (factor) => zoomCamera(sigma, factor, calm),
    moveTo: (camera) => moveCamera(sigma, camera ?? AT_REST, calm),
    flyTo: (id) => {
      const camera = cameraFor(sigma, id)
      if (camera !== undefined) moveCamera(sigma, camera, calm)
    },
    frame: (places) => {
      const camera = cameraAround(sigma, places)
      if (camera !== undefined) moveCamera(sigma, camera, calm)
    },
    toward: (from, toward) => {
      const places = placesOf(sigma, scene.nodes.keys())
      const { width, height } = sigma.getDimensions()
      const start = places.find(({ id }) => id === from) ?? { id: '', x: width / 2, y: height / 2 }
      return nextToward(places, start, toward)
    },
    placeOf: (id) => {
      const data = sigma.getNodeDisplayData(id)
      if (data === undefined || data.hidden) return undefined
      return { ...sigma.framedGraphToViewport(data), size: sigma.scaleSize(data.size) }
    },
    places: () => placesOf(sigma, scene.nodes.keys()),
    onDrawn: (listener) => {
      sigma.on('afterRender', listener)
      return () => sigma.off('afterRender', listener)
    },
    nodesIn: ({ left, top, right, bottom }) =>
      placesOf(sigma, scene.nodes.keys())
        .filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom)
        .map(({ id }) => id),
    setDensity: (density) => {
      painter.setDensity(density)
      sigma.scheduleRender()
    },
    resize: () => {
      sigma.resize()
      rescale()
      // Where something else was drawn anew at the same time, it has that size already.
      if (sizeNow() !== drawnAt) sigma.scheduleRender()
    },
    kill: () => {
      stopPreparing()
      stopMoving()
      stopRestyling()
      stopNoting()
      drawLinesBeside(false, false)
      unbind()
      sigma.kill()
    },
  }
}
