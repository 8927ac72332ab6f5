import { expect, test } from 'vitest'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { laterVersions, worksOf } from '../../src/sourcing/works.ts'
import { makeDataset } from '../fixtures/datasets.ts'

const reader = indexDataset(
  makeDataset({
    actors: [{ id: 'ann' }, { id: 'ben' }, { id: 'journal' }],
    sources: [
      { id: 'preprint', authors: ['ann', 'ben'] },
      { id: 'b-second', revises: 'preprint' },
      { id: 'a-translation', revises: 'preprint', authors: ['ben'], publisher: 'journal' },
      { id: 'paper', revises: 'b-second', publisher: 'ann' },
      { id: 'other' },
    ],
  }),
)

test('a work is named by its first version, and has all others behind it, nearest first, then by id', () => {
  const works = worksOf(reader)
  expect(['preprint', 'b-second', 'a-translation', 'paper', 'other'].map(works.rootOf)).toEqual([
    ...['preprint', 'preprint', 'preprint', 'preprint', 'other'],
  ])
  expect(works.versionsOf('preprint')).toEqual(['preprint', 'a-translation', 'b-second', 'paper'])
  expect(works.versionsOf('other')).toEqual(['other'])
  expect(laterVersions(reader, 'b-second')).toEqual(['paper'])
})

test('a work has one first author and one publisher: those of the first version that records one', () => {
  const works = worksOf(reader)
  expect([works.authorOf('preprint'), works.publisherOf('preprint')]).toEqual(['ann', 'journal'])
  expect([works.authorOf('other'), works.publisherOf('other')]).toEqual([undefined, undefined])
})

test('what is no source is a work of its own, by nobody', () => {
  const works = worksOf(reader)
  expect([works.rootOf('ghost'), works.versionsOf('ghost')]).toEqual(['ghost', ['ghost']])
  expect([works.authorOf('ghost'), works.publisherOf('ghost')]).toEqual([undefined, undefined])
})
