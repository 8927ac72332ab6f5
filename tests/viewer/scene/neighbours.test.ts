import { expect, test } from 'vitest'
import { withNeighbours } from '../../../viewer/src/scene/neighbours.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { picture: all } = picture(WIRE_STORY)

test('a node comes with what is tied to it, either way', () => {
  expect([...(withNeighbours('wire', all) ?? [])].sort()).toEqual(['blog', 'c', 'official', 'wire'])
})

test('what is not drawn has no neighbours to show, nor has nothing', () => {
  expect(withNeighbours('nobody', all)).toBeUndefined()
  expect(withNeighbours(undefined, all)).toBeUndefined()
})
