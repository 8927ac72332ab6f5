import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { rungsOf, trunkFrom } from '../../../src/query/trace/rungs.ts'
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
const trunk = trunkFrom(steps, step('l'))

describe('a trunk', () => {
  test('goes up by what is most repeated, to the first that carries the claim by itself', () => {
    expect(trunk.map(({ statement }) => statement)).toEqual(['w', 'k', 'l'])
    expect(trunkFrom(steps, step('w')).map(({ statement }) => statement)).toEqual(['w'])
  })

  test('has others join at the highest rung that they take it from, and says what each takes it from', () => {
    const rungs = rungsOf(steps, trunk, { fresh: new Set(side.steps), below: 'ann' })
    expect(rungs.map(({ source, from }) => `${source} from ${from}`)).toEqual([
      'wire from k',
      'copy from l',
      'leak from ann',
    ])
    expect(rungs.map(({ joining }) => joining.map((each) => `${each.step.statement} from ${each.from}`))).toEqual([
      ['p from w'],
      ['b from k'],
      [],
    ])
  })

  test('leaves out what was told before', () => {
    const rungs = rungsOf(steps, trunk, { fresh: new Set([step('b')]), below: 'ann' })
    expect(rungs.flatMap(({ joining }) => joining.map((each) => each.step.statement))).toEqual(['b'])
  })
})
