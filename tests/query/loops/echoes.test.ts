import { expect, test } from 'vitest'
import { indexDataset } from '../../../src/graph/compact-index.ts'
import { echoesOf } from '../../../src/query/loops/echoes.ts'
import { openView } from '../../../src/sourcing/view.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

/** Three claims of one official: in four documents, in three and in two. */
const view = openView(
  indexDataset(
    makeDataset({
      actors: [{ id: 'official' }],
      sources: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
      claims: [{ id: 'loud' }, { id: 'louder' }, { id: 'quiet' }],
      statements: Object.entries({ loud: 'abc', louder: 'abcd', quiet: 'ab' }).flatMap(([claim, sources]) =>
        [...sources].map((source) => ({ id: `${source}-${claim}`, source, claim, from: ['official'] })),
      ),
    }),
  ),
)

const told = (mostNamed?: number) => {
  const { echoes, more } = echoesOf(view, () => undefined, mostNamed)
  return [echoes.map(({ claim, echo }) => `${claim} ${echo}`), more]
}

test('the loudest come first', () => {
  expect(told()).toEqual([['louder 4', 'loud 3', 'quiet 2'], 0])
})

test('they are told as far as there is room, the loudest in any case, and those left out are counted', () => {
  // Four documents and an end, then three and an end.
  expect(told(9)).toEqual([['louder 4', 'loud 3'], 1])
  expect(told(8)).toEqual([['louder 4'], 2])
  expect(told(0)).toEqual([['louder 4'], 2])
})
