import type Sigma from 'sigma'
import { describe, expect, test } from 'vitest'
import { AT_REST, cameraFor, cameraOver, moveCamera, zoomCamera } from '../../../viewer/src/stage/camera.ts'
import type { Box } from '../../../viewer/src/stage/fit-picture.ts'

/** As much of a renderer as a camera needs: 400 by 300 pixels, one unit of the plane as wide as all of it. */
function renderer(ratio = 1) {
  const moves: unknown[] = []
  let state = { x: 0.5, y: 0.5, ratio, angle: 0 }
  const camera = {
    get ratio() {
      return state.ratio
    },
    getState: () => state,
    setState: (next: typeof state) => {
      moves.push(['at once', next])
      state = next
    },
    animate: (next: typeof state) => {
      moves.push(['gliding', next])
      return Promise.resolve()
    },
    getBoundedRatio: (wanted: number) => Math.min(6, Math.max(0.02, wanted)),
  }
  const places: Record<string, { x: number; y: number }> = { near: { x: 0.5, y: 0.5 }, far: { x: 2, y: 0.5 } }
  const sigma = {
    getCamera: () => camera,
    getNodeDisplayData: (id: string) => places[id],
    graphToViewport: ({ x, y }: { x: number; y: number }) => ({ x: x * 400, y: y * 300 }),
    viewportToFramedGraph: ({ x, y }: { x: number; y: number }) => ({ x: x / 400, y: y / 300 }),
    framedGraphToViewport: ({ x, y }: { x: number; y: number }) => ({ x: x * 400, y: y * 300 }),
    getDimensions: () => ({ width: 400, height: 300 }),
  } as unknown as Sigma
  return { sigma, moves }
}

describe('the camera', () => {
  test('glides, or is there at once for those who want little motion, and stays where it is already', () => {
    const { sigma, moves } = renderer(2)
    moveCamera(sigma, AT_REST, false)
    expect(moves).toEqual([['gliding', { ...AT_REST, angle: 0 }]])
    moveCamera(sigma, AT_REST, true)
    expect(moves[1]).toEqual(['at once', { ...AT_REST, angle: 0 }])
    moveCamera(sigma, { x: 0.5001, y: 0.5, ratio: 1 }, true)
    expect(moves).toHaveLength(2)
  })

  test('comes no nearer and goes no farther than it may', () => {
    const { sigma, moves } = renderer(5)
    zoomCamera(sigma, 1.5, true)
    expect(moves).toEqual([['at once', { ...AT_REST, ratio: 6, angle: 0 }]])
  })
})

describe('where a node has to be seen from', () => {
  test('nowhere else where it is in sight, nearer where it is not', () => {
    expect(cameraFor(renderer().sigma, 'near')).toBeUndefined()
    expect(cameraFor(renderer().sigma, 'far')).toEqual({ x: 2, y: 0.5, ratio: 0.6 })
    expect(cameraFor(renderer().sigma, 'nothing')).toBeUndefined()
  })

  test('nearer where it is in sight but tiny; never farther than the camera is', () => {
    expect(cameraFor(renderer(3).sigma, 'near')?.ratio).toBe(0.6)
    expect(cameraFor(renderer(0.1).sigma, 'far')?.ratio).toBe(0.1)
  })
})

describe('everything in view', () => {
  const box: Box = { x: [0, 1], y: [0, 1] }

  test('is where the camera rests, unless something came that is not in the box of that', () => {
    const { sigma } = renderer()
    expect(cameraOver(sigma, box, [{ x: 0, y: 1 }])).toEqual(AT_REST)
    expect(cameraOver(sigma, null, [{ x: 9, y: 9 }])).toEqual(AT_REST)
    const wide = cameraOver(sigma, box, [
      { x: 0, y: 0.5 },
      { x: 1.4, y: 0.5 },
    ])
    expect(wide).toMatchObject({ x: 0.7, y: 0.5 })
    expect(wide.ratio).toBeGreaterThan(1.4)
  })
})
