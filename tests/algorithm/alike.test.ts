import { describe, expect, test } from 'vitest'
import { type Kin, oneOfEach, placesOf, shapeOf } from '../../src/algorithm/alike.ts'

/** `a1` is the first of family a, `a2` the second; a, b and c are of one sort; whatever begins with x is like nothing. */
const kinOf = (id: string): Kin | undefined =>
  id.startsWith('x')
    ? undefined
    : { family: id.charAt(0), sort: 'abc'.includes(id.charAt(0)) ? 'one' : 'other', place: Number(id.charAt(1)) }

describe('the shape of a set', () => {
  test('is the same where families of a sort are swapped, whatever the order', () => {
    expect(shapeOf(['a1', 'a2', 'b1'], kinOf)).toBe(shapeOf(['c1', 'b2', 'b1'], kinOf))
  })

  test('is another where things stand in other places, in other families, or alone', () => {
    const shapes = [['a1'], ['a2'], ['a1', 'a2'], ['a1', 'b2'], ['a1', 'b1'], ['d1'], ['x1'], ['x2'], []]
    expect(new Set(shapes.map((ids) => shapeOf(ids, kinOf))).size).toBe(shapes.length)
  })

  test('of a part tells how it sits in the whole', () => {
    const whole = placesOf(['a1', 'a2', 'b1', 'c1'], kinOf)
    expect(shapeOf(['b1'], kinOf, whole)).toBe(shapeOf(['c1'], kinOf, whole))
    expect(shapeOf(['a1'], kinOf, whole)).not.toBe(shapeOf(['c1'], kinOf, whole))
  })
})

test('of all ways to add to a set one of each is taken, the first by id', () => {
  const set = placesOf(['a1'], kinOf)
  expect(oneOfEach(['c2', 'b1', 'a2', 'b2', 'c1', 'x1', 'd1'], kinOf, set).sort()).toEqual([
    'a2',
    'b1',
    'b2',
    'd1',
    'x1',
  ])
})
