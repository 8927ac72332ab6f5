import { describe, expect, test } from 'vitest'
import { columnsOf } from '../../src/graph/columns-of.ts'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { openView } from '../../src/sourcing/view.ts'
import { laterVersions, noticedVersionsOf, worksOf } from '../../src/sourcing/works.ts'
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

describe('a work of many versions', () => {
  const digits = (number: number) => String(number).padStart(2, '0')
  const versions = Array.from({ length: 20 }, (_, at) => ({
    id: `v${digits(at)}`,
    ...(at === 0 ? {} : { revises: `v${digits(at - 1)}` }),
    ...(at === 12 ? { notices: [{ type: 'retraction' as const, date: '2026-02-01', url: 'https://x.org' }] } : {}),
  }))
  const long = indexDataset(makeDataset({ sources: [...versions, { id: 'v12-copy', revises: 'v12' }] }))
  const all = versions.map(({ id }) => id)

  test('has one root and one list of versions, in whatever order they are asked for', () => {
    const works = worksOf(long)
    for (const id of ['v07', 'v19', 'v00', 'v03', 'v12-copy', 'v13']) expect(works.rootOf(id)).toBe('v00')
    for (const _ of ['first', 'again'])
      expect(works.versionsOf('v00')).toEqual([...all.slice(0, 13), 'v12-copy', ...all.slice(13)].sort(byVersion))
    expect(laterVersions(long, 'v17')).toEqual(['v18', 'v19'])
  })

  test('loses with a retraction what came before it, and nothing that came later', () => {
    const { isActive } = openView(long)
    expect(all.filter(isActive)).toEqual(all.slice(13))
    expect(isActive('v12-copy')).toBe(true)
    const columns = columnsOf(long)
    const noticed = noticedVersionsOf(columns, columns.ids.numberOf('v05'))
    expect(noticed.map(columns.ids.at)).toEqual(['v12'])
  })

  /** As `versionsOf` has them: by how many came before, then by id. */
  function byVersion(a: string, b: string): number {
    const level = (id: string) => (id === 'v12-copy' ? 13 : all.indexOf(id))
    return level(a) - level(b) || (a < b ? -1 : 1)
  }
})
