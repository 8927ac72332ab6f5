import { expect, test, vi } from 'vitest'
import { FIRST_SLICE, inSlices, nextSlice, slicesOf } from '../../../../viewer/src/stage/lines/slices.ts'

test('a slice that was quick is followed by one of twice as many lines, a slow one by fewer', () => {
  expect(nextSlice(1000, 1)).toBe(2000)
  expect(nextSlice(1000, 30)).toBe(1000)
  expect(nextSlice(1000, 60)).toBe(500)
  expect(nextSlice(600, 10_000)).toBe(500)
  expect(nextSlice(40_000, 1)).toBe(50_000)
})

test('a slice may have lines of several lists', () => {
  expect([...slicesOf([5, 3], 0, 4)]).toEqual([{ list: 0, from: 0, count: 4 }])
  expect([...slicesOf([5, 3], 4, 4)]).toEqual([
    { list: 0, from: 4, count: 1 },
    { list: 1, from: 0, count: 3 },
  ])
  expect([...slicesOf([5, 3], 8, 4)]).toEqual([])
})

/** Graphics that are through with a slice at the second asking, and frames that come when they are called. */
function graphics() {
  let asked = 0
  const frames: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0))
  const gl = {
    ...{ SIGNALED: 1, SYNC_STATUS: 2, SYNC_GPU_COMMANDS_COMPLETE: 3 },
    fenceSync: () => ({}),
    deleteSync: () => undefined,
    flush: () => undefined,
    isContextLost: () => false,
    getSyncParameter: () => {
      asked += 1
      return asked % 2 === 0 ? 1 : 0
    },
  }
  const frame = () => frames.shift()?.()
  return { gl: gl as unknown as WebGL2RenderingContext, frame, frames }
}

test('slices are drawn one after the other, each when the graphics are through with the one before', () => {
  const { gl, frame, frames } = graphics()
  const drawn: number[] = []
  let isDone = false
  const onDone = () => {
    isDone = true
  }
  inSlices(gl, FIRST_SLICE + 10, { draw: (from, count) => drawn.push(from, count), onDone })
  expect(drawn).toEqual([])
  frame()
  expect(drawn).toEqual([0, FIRST_SLICE])
  frame()
  expect(drawn).toHaveLength(2)
  frame()
  expect(drawn).toEqual([0, FIRST_SLICE, FIRST_SLICE, 10])
  while (frames.length > 0) frame()
  expect(isDone).toBe(true)
  vi.unstubAllGlobals()
})

test('what is given up draws no more', () => {
  const { gl, frame, frames } = graphics()
  let slices = 0
  const stop = inSlices(gl, 10 * FIRST_SLICE, {
    draw: () => (slices += 1),
    onDone: () => expect.fail('it was given up'),
  })
  frame()
  stop()
  while (frames.length > 0) frame()
  expect(slices).toBe(1)
  vi.unstubAllGlobals()
})
