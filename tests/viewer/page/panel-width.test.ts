import { expect, test } from 'vitest'
import { boundedWidth, NARROWEST, storedWidth, WIDEST } from '../../../viewer/src/page/panel-width.ts'

test('the panel is never too narrow to read, and leaves room for the canvas', () => {
  expect(boundedWidth(100, 1440)).toBe(NARROWEST)
  expect(boundedWidth(500.4, 1440)).toBe(500)
  expect(boundedWidth(2000, 1440)).toBe(WIDEST)
  expect(boundedWidth(900, 1000)).toBe(580)
  expect(boundedWidth(900, 500)).toBe(NARROWEST)
})

test('where nothing is kept, it is as wide as the page has it', () => {
  expect(storedWidth()).toBeUndefined()
})
