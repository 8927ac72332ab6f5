import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { outletsOf, ownedBy, ownersOf, recordsOf, sourcesOfOutlet, topOwner } from '../../src/sourcing/outlets.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const { reader } = openGraph(
  makeDataset({
    actors: [
      { id: 'holding' },
      { id: 'house', ownedBy: 'holding' },
      { id: 'daily', ownedBy: 'house' },
      { id: 'other' },
    ],
    sources: [
      { id: 's1', publisher: 'daily' },
      { id: 's2', publisher: 'house' },
      { id: 's3', publisher: 'other' },
      { id: 's4' },
    ],
  }),
)

test('an outlet is a publisher with all that it owns', () => {
  expect(sourcesOfOutlet(reader, 'holding')).toEqual(['s1', 's2'])
  expect(sourcesOfOutlet(reader, 'daily')).toEqual(['s1'])
  expect(recordsOf(reader, 'outlet:house')).toEqual(['s1', 's2'])
  expect(recordsOf(reader, 'house')).toEqual(['house'])
})

test('a source belongs to its publisher and to whoever owns that, nearest first', () => {
  expect(outletsOf(reader, 's1')).toEqual(['outlet:daily', 'outlet:house', 'outlet:holding'])
  expect(outletsOf(reader, 's4')).toEqual([])
  expect(outletsOf(reader, 'ghost')).toEqual([])
})

test('ownership leads up to whoever nobody owns, and down to everybody below', () => {
  expect(ownersOf(reader, 's1')).toEqual(['daily', 'house', 'holding'])
  expect(ownersOf(reader, 'daily')).toEqual(['house', 'holding'])
  expect(topOwner(reader, 'daily')).toBe('holding')
  expect(topOwner(reader, 'holding')).toBe('holding')
  expect(ownedBy(reader, 'holding')).toEqual(['daily', 'house'])
  expect(ownedBy(reader, 'daily')).toEqual([])
})
