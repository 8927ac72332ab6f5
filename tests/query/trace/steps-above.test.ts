import { expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { openSteps } from '../../../src/query/trace/steps-above.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

/** Nobody read the leak, nor the copy of it; two documents take it from the copy, one of which a third repeats. */
const { for: side } = openGraph(
  makeDataset({
    actors: [{ id: 'ann' }],
    sources: [
      { id: 'leak', knownVia: ['copy'] },
      { id: 'copy', knownVia: ['wire'] },
      { id: 'wire' },
      { id: 'blog' },
      { id: 'portal' },
    ],
    claims: [{ id: 'c' }],
    statements: [
      { id: 'l', source: 'leak', claim: 'c', from: ['ann'] },
      { id: 'k', source: 'copy', claim: 'c', from: ['l'] },
      { id: 'b', source: 'blog', claim: 'c', from: ['k'] },
      { id: 'w', source: 'wire', claim: 'c', from: ['k'] },
      { id: 'p', source: 'portal', claim: 'c', from: ['w'] },
    ],
  }),
).trace('c')
const steps = openSteps(side)
const step = (id: string) => side.steps.find(({ statement }) => statement === id) ?? expect.fail(id)

test('steps know what takes it from them, next to them and at whatever distance, nearest first', () => {
  expect(steps.repeating(step('k')).map(({ statement }) => statement)).toEqual(['b', 'w'])
  expect(steps.above(step('l')).map(({ statement }) => statement)).toEqual(['k', 'b', 'w', 'p'])
  expect(steps.above(step('p'))).toEqual([])
})
