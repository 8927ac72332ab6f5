import type Sigma from 'sigma'
import type { Point } from '../layout/positions.ts'
import type { Camera } from '../state/page-state.ts'
import type { Box } from './fit-picture.ts'

/** Everything in view. */
export const AT_REST: Camera = { x: 0.5, y: 0.5, ratio: 1 }

const GLIDE_MS = 350
/** As exact as a link says where the camera is. */
const STILL = 2e-3
/** A node nearer to the edge than this is not seen well. */
const EDGE = 40

/** Moves the camera, if it is not there; at once for those who want little motion. */
export function moveCamera(sigma: Sigma, { x, y, ratio }: Camera, calm: boolean): void {
  const now = sigma.getCamera().getState()
  if (Math.max(Math.abs(now.x - x), Math.abs(now.y - y), Math.abs(now.ratio - ratio)) < STILL) return
  const state = { x, y, ratio, angle: 0 }
  if (calm) sigma.getCamera().setState(state)
  else void sigma.getCamera().animate(state, { duration: GLIDE_MS })
}

/** Nearer by a factor below one, farther by one above. */
export function zoomCamera(sigma: Sigma, factor: number, calm: boolean): void {
  const camera = sigma.getCamera()
  moveCamera(sigma, { ...camera.getState(), ratio: camera.getBoundedRatio(camera.ratio * factor) }, calm)
}

/** Where a node has to be seen from; undefined where it is in view already. */
export function cameraFor(sigma: Sigma, id: string): Camera | undefined {
  const data = sigma.getNodeDisplayData(id)
  if (data === undefined) return undefined
  const { x, y } = sigma.framedGraphToViewport(data)
  const { width, height } = sigma.getDimensions()
  const { ratio } = sigma.getCamera().getState()
  const inView = x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE
  return inView && ratio <= 1.5 ? undefined : { x: data.x, y: data.y, ratio: Math.min(ratio, 0.6) }
}

/** How much of the view is filled, and how near it may come. */
const FILLED = 0.7
const NEAREST = 0.25
const FARTHEST = 6

/** From where all of some places of the layout are in view: as at rest, unless some came that are not in the box of that. */
export function cameraOver(sigma: Sigma, box: Box, places: readonly Point[]): Camera {
  const isIn = ({ x, y }: Point) => box === null || (isBetween(x, box.x) && isBetween(y, box.y))
  return places.every(isIn) ? AT_REST : (cameraAround(sigma, places, FARTHEST) ?? AT_REST)
}

function isBetween(value: number, [least, most]: readonly [number, number]): boolean {
  return value >= least && value <= most
}

/** From where places of the layout fill the view; undefined where there are none. */
export function cameraAround(sigma: Sigma, places: readonly Point[], farthest = 1): Camera | undefined {
  if (places.length === 0) return undefined
  const seen = places.map((place) => sigma.graphToViewport(place))
  const [xs, ys] = [seen.map(({ x }) => x), seen.map(({ y }) => y)]
  const least = { x: xs.reduce(lesser), y: ys.reduce(lesser) }
  const most = { x: xs.reduce(greater), y: ys.reduce(greater) }
  const { width, height } = sigma.getDimensions()
  const factor = Math.max((most.x - least.x) / width, (most.y - least.y) / height) / FILLED
  const { x, y } = sigma.viewportToFramedGraph({ x: (least.x + most.x) / 2, y: (least.y + most.y) / 2 })
  return { x, y, ratio: Math.min(farthest, Math.max(NEAREST, sigma.getCamera().ratio * factor)) }
}

const lesser = (a: number, b: number): number => Math.min(a, b)
const greater = (a: number, b: number): number => Math.max(a, b)
