import { expect, test } from 'vitest'
import { boundsOf } from '../../../viewer/src/layout/bounds.ts'

test('the bounds of points hold them all; of none they are nothing', () => {
  expect(
    boundsOf([
      { x: 1, y: 5 },
      { x: -2, y: 3 },
    ]),
  ).toEqual({ left: -2, right: 1, bottom: 3, top: 5 })
  expect(boundsOf([])).toEqual({ left: 0, right: 0, bottom: 0, top: 0 })
})
