import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { incompatiblePairs } from '../../../src/query/stories/incompatible.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'

function pairs(relations: Drafts['relations'], options: ViewOptions = {}, unsaid: readonly string[] = []) {
  const claims = ['a', 'b', 'c', 'd']
  const dataset = makeDataset({
    sources: [{ id: 's' }],
    claims: claims.map((id) => ({ id })),
    statements: claims.filter((id) => !unsaid.includes(id)).map((claim) => ({ source: 's', claim })),
    relations: relations ?? [],
  })
  return incompatiblePairs(openGraph(dataset).at(options).view)
}

describe('carried claims that cannot both be true', () => {
  test('those that contradict each other, whichever way it is written', () => {
    expect(pairs([{ type: 'contradicts', from: 'b', to: 'a' }])).toEqual([{ claims: ['a', 'b'], because: ['a', 'b'] }])
  })

  test('those that imply what is in conflict, the claims in conflict in the order of those that imply them', () => {
    expect(
      pairs([
        { type: 'contradicts', from: 'b', to: 'c' },
        { type: 'narrows', from: 'd', to: 'b' },
        { type: 'dependsOn', from: 'a', to: 'c' },
      ]),
    ).toEqual([
      { claims: ['a', 'b'], because: ['c', 'b'] },
      { claims: ['a', 'd'], because: ['c', 'b'] },
      { claims: ['b', 'c'], because: ['b', 'c'] },
      { claims: ['c', 'd'], because: ['c', 'b'] },
    ])
  })

  test('not those that nothing carries, though what depends on them still rules out what they do', () => {
    const relations: Drafts['relations'] = [
      { type: 'contradicts', from: 'a', to: 'b' },
      { type: 'dependsOn', from: 'c', to: 'b' },
    ]
    expect(pairs(relations, {}, ['b'])).toEqual([{ claims: ['a', 'c'], because: ['a', 'b'] }])
  })

  test('by relations that are read only', () => {
    const relations: Drafts['relations'] = [
      { type: 'contradicts', from: 'a', to: 'b' },
      { type: 'narrows', from: 'c', to: 'b', basis: 'inferred' },
    ]
    expect(pairs(relations)).toHaveLength(2)
    expect(pairs(relations, { basis: 'stated' })).toHaveLength(1)
  })
})
