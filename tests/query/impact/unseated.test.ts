import { expect, test } from 'vitest'
import { whyUnseated } from '../../../src/query/impact/unseated.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

const graph = openGraph(
  makeDataset({
    sources: [{ id: 's' }, { id: 't' }],
    claims: [
      { id: 'root' },
      // biome-ignore lint/suspicious/noThenProperty: the format's own word.
      { id: 'rule', type: 'conditional', if: ['root'], then: 'concluded' },
      { id: 'concluded' },
      { id: 'further' },
    ],
    statements: [
      { source: 's', claim: 'root' },
      { source: 't', claim: 'rule' },
      { source: 't', claim: 'further' },
    ],
    relations: [{ type: 'dependsOn', from: 'further', to: 'concluded' }],
  }),
)

test('what stands no more leads over premises and conditionals down to what fell', () => {
  expect(graph.impact(['s'])).toMatchObject({
    fallen: [{ claim: 'root' }],
    unseated: [
      { claim: 'concluded', through: ['root'], edges: ['rule|then|concluded'] },
      {
        claim: 'further',
        through: ['concluded', 'root'],
        edges: ['further|dependsOn|concluded', 'rule|then|concluded'],
      },
    ],
  })
})

test('when the conditional itself falls, the way leads to it', () => {
  const { unseated } = graph.impact(['t'])
  expect(unseated).toEqual([{ claim: 'concluded', through: ['rule'], edges: ['rule|then|concluded'] }])
})

test('nothing below that fell is no way', () => {
  const nothing = { lost: new Set<string>(), fell: new Set<string>() }
  expect(whyUnseated(graph.view, 'further', nothing)).toEqual({ claim: 'further', through: [], edges: [] })
})
