import { expect, test } from 'vitest'
import { actorsAsIn, knowActorsAsIn } from '../../src/graph/actors-as-in.ts'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { partyOf } from '../../src/sourcing/coincidence.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const reader = indexDataset(makeDataset({ actors: [{ id: 'ann', affiliation: 'firm' }, { id: 'firm' }] }))

test('a reader of which nothing was said has actors of its own', () => {
  expect(actorsAsIn(reader)).toBe(reader)
})

test('a reader that has the actors of another is asked there, and so is one that has those of the first', () => {
  const watching = { ...reader, record: () => undefined }
  const watchingThat = { ...watching }
  expect(partyOf(watching, 'ann')).toBe('ann')
  knowActorsAsIn(watching, reader)
  knowActorsAsIn(watchingThat, watching)
  expect(actorsAsIn(watchingThat)).toBe(reader)
  expect(partyOf(watchingThat, 'ann')).toBe('firm')
})
