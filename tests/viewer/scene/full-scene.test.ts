import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../viewer/src/library.ts'
import { fullScene, sceneInSteps } from '../../../viewer/src/scene/full-scene.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { WIRE_STORY } from '../wire-story.ts'

const open = openGraph(WIRE_STORY)
const edges = (folded: boolean) => fullScene(open, folded).edges.map(({ key }) => key)

describe('folded', () => {
  test('statements are the edges that they make, each pointing to where it comes from', () => {
    const scene = fullScene(open, true)
    expect([...scene.nodes.values()].some(({ kind }) => kind === 'statement')).toBe(false)
    expect(edges(true)).toEqual(
      expect.arrayContaining([
        'c|asserts|wire',
        'wire|quotes|official',
        'blog|repeats|wire',
        'copy|repeats|blog',
        'c|denies|denial',
        'c|about|chips',
        'wire|publishedBy|agency',
      ]),
    )
    const wire = scene.edges.find(({ key }) => key === 'c|asserts|wire')
    expect(wire).toMatchObject({ group: 'affirms', statements: ['w1'], inferred: false })
  })

  test('what is only inferred says so', () => {
    const inferred = fullScene(open, true).edges.filter((edge) => edge.inferred)
    expect(inferred.map(({ key }) => key).sort()).toEqual(['copy|repeats|blog', 'c|contradicts|other'])
  })

  test('no edge leads to a node that is not there', () => {
    const { nodes, edges: all } = fullScene(open, true)
    expect(all.filter(({ from, to }) => !nodes.has(from) || !nodes.has(to))).toEqual([])
  })
})

describe('unfolded', () => {
  test('statements are nodes between the claim and the document', () => {
    expect(fullScene(open, false).nodes.get('w1')?.kind).toBe('statement')
    expect(edges(false)).toEqual(
      expect.arrayContaining(['c|asserts|w1', 'w1|in|wire', 'w1|quotes|official', 'b1|repeats|w1']),
    )
  })
})

test('what rests on a node is counted at whatever distance', () => {
  const { nodes } = fullScene(open, true)
  const weight = (id: string) => nodes.get(id)?.weight
  expect([weight('official'), weight('wire'), weight('blog'), weight('portal')]).toEqual([3, 3, 3, 1])
})

test('step by step it is the same, and how much of it is done never falls', () => {
  const claims = Array.from({ length: 450 }, (_, index) => ({ id: `c${index}`, text: `C ${index}.` }))
  const many = openGraph(makeDataset({ claims }))
  const steps = sceneInSteps(many, true)
  const told: number[] = []
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) told.push(step.value)
  expect(step.value).toEqual(fullScene(many, true))
  expect(told.length).toBeGreaterThan(5)
  expect(told).toEqual([...told].sort((a, b) => a - b))
  expect(told.at(-1)).toBeLessThanOrEqual(1)
})
