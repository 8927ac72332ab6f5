import { expect, test } from 'vitest'
import { neighboursBeyond, withNeighbours } from '../../../viewer/src/scene/neighbours.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { picture: all } = picture(WIRE_STORY)
const { picture: near } = picture(WIRE_STORY, {
  scope: { kind: 'near', ids: ['wire'], depth: 1, direction: 'upstream' },
})

test('a node comes with what is tied to it, either way', () => {
  expect([...(withNeighbours('wire', all) ?? [])].sort()).toEqual(['blog', 'c', 'official', 'wire'])
})

test('what is not drawn has no neighbours to show, nor has nothing', () => {
  expect(withNeighbours('nobody', all)).toBeUndefined()
  expect(withNeighbours(undefined, all)).toBeUndefined()
})

test('neighbours that are not on the canvas are counted by relation, each once', () => {
  expect(Object.fromEntries(neighboursBeyond(all.edges, ['wire'], near.nodes))).toEqual({ affirms: 1, repeats: 1 })
  expect(neighboursBeyond(all.edges, ['wire'], all.nodes).size).toBe(0)
})
