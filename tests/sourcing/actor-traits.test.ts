import { expect, test } from 'vitest'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { traitsOf } from '../../src/sourcing/actor-traits.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const dataset = makeDataset({
  actors: [
    { id: 'ann' },
    { id: 'crowd', type: 'group', anonymous: true, count: 3, affiliation: 'firm', possiblySameAs: ['ann'] },
    { id: 'firm', type: 'organization', party: true, ownedBy: 'trust' },
    { id: 'one', anonymous: true, count: 1, notSameAs: ['ann'] },
    { id: 'trust', type: 'government' },
  ],
  sources: [{ id: 'wire' }],
})

test('what is asked of an actor is the same from the columns and from its record', () => {
  const reader = indexDataset(dataset)
  /** The same, of which nobody knows that its records stand in columns. */
  const byRecords = { ...reader }
  for (const id of [...reader.ids('actor'), 'wire', 'nobody'])
    expect(traitsOf(reader, id)).toEqual(traitsOf(byRecords, id))
  expect(traitsOf(reader, 'crowd')).toEqual({
    type: 'group',
    anonymous: true,
    party: false,
    several: true,
    identified: true,
    affiliation: 'firm',
    ownedBy: undefined,
  })
  expect(traitsOf(reader, 'firm')).toMatchObject({ party: true, ownedBy: 'trust', identified: false })
  expect(traitsOf(reader, 'wire')).toBeUndefined()
})

test('an actor that is laid over a graph is the one that is laid', () => {
  const reader = indexDataset(dataset)
  const laid = {
    ...reader,
    record: ((kind: 'actor', id: string) => ({ ...reader.record(kind, id), anonymous: true })) as never,
  }
  expect(traitsOf(laid, 'ann')?.anonymous).toBe(true)
})
