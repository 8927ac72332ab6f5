import { describe, expect, test } from 'vitest'
import { nextToward } from '../../../viewer/src/stage/next-toward.ts'

describe('an arrow key', () => {
  const places = [
    { id: 'right', x: 100, y: 10 },
    { id: 'far', x: 300, y: 0 },
    { id: 'below', x: 5, y: 80 },
  ]
  const from = { id: 'from', x: 0, y: 0 }

  test('leads to the nearest in that direction', () => {
    expect(nextToward(places, from, 'right')).toBe('right')
    expect(nextToward(places, from, 'down')).toBe('below')
  })

  test('leads nowhere where there is nothing', () => {
    expect(nextToward(places, from, 'left')).toBeUndefined()
    expect(nextToward(places, from, 'up')).toBeUndefined()
  })
})
