import { expect, test } from 'vitest'
import { rgbOf } from '../../../viewer/src/stage/rgb.ts'

test('colours for the graphics card', () => {
  expect(rgbOf('#ff8000')).toEqual([1, 128 / 255, 0])
})
