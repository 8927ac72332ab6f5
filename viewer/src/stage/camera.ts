import type Sigma from 'sigma'
import type { Camera } from '../state/page-state.ts'

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
