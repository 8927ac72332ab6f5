import type { RenderParams } from 'sigma/types'
import { expect, test } from 'vitest'
import { isSameView, moveBetween, viewOf } from '../../../../viewer/src/stage/lines/view.ts'

const SIZES = { width: 800, height: 600, pixelRatio: 1, sizeRatio: 1 }

/** A camera that stretches so far and moves by so much. */
function viewWith([a, b]: [number, number], [x, y]: [number, number], more: object = {}) {
  const matrix = new Float32Array([a, 0, 0, 0, b, 0, x, y, 1])
  return viewOf({ ...SIZES, ...more, matrix } as unknown as RenderParams)
}

test('a picture of one view lies where another has it when it is stretched and moved', () => {
  const [from, to] = [viewWith([2, 1], [0.5, 0]), viewWith([4, 3], [-0.5, 1])]
  const [x, y, right, up] = moveBetween(from, to)
  const place = [0.25, -0.5] as const
  const seen = [2 * place[0] + 0.5, place[1]] as const
  expect([seen[0] * x + right, seen[1] * y + up]).toEqual([4 * place[0] - 0.5, 3 * place[1] + 1])
})

test('a picture of the same view stays as it is', () => {
  const view = viewWith([2, 1], [0.5, 0.25])
  expect(moveBetween(view, view)).toEqual([1, 1, 0, 0])
  expect(isSameView(view, viewWith([2, 1], [0.5, 0.25]))).toBe(true)
})

test.each([
  ['moved', viewWith([2, 1], [0.5, 0.5])],
  ['nearer', viewWith([3, 1], [0.5, 0.25])],
  ['of a wider canvas', viewWith([2, 1], [0.5, 0.25], { width: 900 })],
])('a view that is %s is another', (_, other) => {
  expect(isSameView(viewWith([2, 1], [0.5, 0.25]), other)).toBe(false)
})
