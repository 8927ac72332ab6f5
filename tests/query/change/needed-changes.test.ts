import { describe, expect, test } from 'vitest'
import { openNeededChanges } from '../../../src/query/change/needed-changes.ts'
import { openTwoVersions } from '../../../src/query/change/partly-changed.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'

const open = (drafts: Drafts) => openGraph(makeDataset(drafts)).view
const before = open({
  actors: [{ id: 'x' }, { id: 'y' }],
  sources: [{ id: 's' }],
  claims: [{ id: 'c' }, { id: 'd' }],
  statements: [
    { id: 'm', source: 's', claim: 'c', from: ['x'] },
    { id: 'n', source: 's', claim: 'd' },
  ],
  relations: [{ type: 'narrows', from: 'c', to: 'd' }],
})
const after = open({
  actors: [{ id: 'x', anonymous: true }],
  sources: [{ id: 's' }, { id: 't' }],
  topics: [{ id: 'y' }],
  claims: [{ id: 'c' }, { id: 'd' }],
  statements: [
    { id: 'm', source: 's', claim: 'c', from: ['x'] },
    { id: 'o', source: 't', claim: 'c', from: ['x'] },
  ],
})

const mixture = openTwoVersions(before, after)

describe('what has to be changed besides', () => {
  const close = (...ids: string[]) => [...openNeededChanges(mixture)(ids)].sort()

  test('a new record comes with those that it names, and nothing else', () => {
    expect(close('o')).toEqual(['o', 't'])
    expect(close('t')).toEqual(['t'])
    expect(close('x')).toEqual(['x'])
    expect(close()).toEqual([])
  })

  test('a record that goes, or is of another kind, takes those with it that name it', () => {
    const back = openNeededChanges(openTwoVersions(after, before))
    expect([...back(['t'])].sort()).toEqual(['o', 't'])
    const named = openTwoVersions(
      open({ actors: [{ id: 'y' }], sources: [{ id: 's', publisher: 'y' }] }),
      open({ topics: [{ id: 'y' }], sources: [{ id: 's' }] }),
    )
    expect([...openNeededChanges(named)(['y'])].sort()).toEqual(['s', 'y'])
  })

  test('a statement comes with a source that has yet to appear, for without it, it would be dead', () => {
    const graph = openGraph(
      makeDataset({
        sources: [{ id: 's', published: '2026-02-01' }],
        claims: [{ id: 'c' }],
        statements: [{ id: 'm', source: 's', claim: 'c' }],
      }),
    )
    const dates = openTwoVersions(graph.at({ asOf: '2026-01' }).view, graph.at({ asOf: '2026-02' }).view)
    expect([...openNeededChanges(dates)(['m'])].sort()).toEqual(['m', 's'])
  })
})
