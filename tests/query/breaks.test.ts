import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { makeDataset } from '../fixtures/datasets.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'
import { subsets } from './oracle/combinations.ts'
import { type Oracle, openOracle } from './oracle/oracle.ts'
import { unique } from './oracle/setting.ts'
import { rootOf } from './oracle/works.ts'

const dataset = makeDataset({
  actors: [
    { id: 'agency' },
    { id: 'official', type: 'person', anonymous: true },
    { id: 'insider', type: 'person', anonymous: true },
  ],
  sources: [{ id: 'wire', type: 'wire-report', publisher: 'agency' }, { id: 'blog' }, { id: 'portal' }],
  claims: [{ id: 'c' }, { id: 'flat' }, { id: 'nobody' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
    { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
    { id: 'p1', source: 'portal', claim: 'c', from: ['insider'] },
    { id: 'p2', source: 'portal', claim: 'flat' },
  ],
})

describe('breaks', () => {
  test('gives every smallest set of sources and actors', () => {
    expect(openGraph(dataset).breaks('c')).toEqual({
      claim: 'c',
      carried: true,
      size: 2,
      sets: [
        ['insider', 'official'],
        ['insider', 'wire'],
        ['official', 'portal'],
        ['portal', 'wire'],
      ],
      complete: true,
      limit: 100,
      kinds: 'both',
    })
  })

  test('looks at actors only or at sources only, and says where nothing of that kind is enough', () => {
    const graph = openGraph(dataset)
    expect(graph.breaks('c', { kinds: 'actors' }).sets).toEqual([['insider', 'official']])
    expect(graph.breaks('c', { kinds: 'sources' }).sets).toEqual([['portal', 'wire']])
    expect(graph.breaks('flat', { kinds: 'actors' })).toMatchObject({ size: null, sets: [], complete: true })
  })

  test('stops at a limit and says so', () => {
    expect(openGraph(dataset).breaks('c', { limit: 3 })).toMatchObject({ size: 2, complete: false, limit: 3 })
    expect(openGraph(dataset).breaks('c', { limit: 3 }).sets).toHaveLength(3)
    expect(openGraph(dataset).breaks('c', { limit: 4 }).complete).toBe(true)
    expect(() => openGraph(dataset).breaks('c', { limit: 0 })).toThrow('limit cannot be 0')
  })

  test('of a claim in a thousand pages has one smallest set, by the least cut, and says that there may be more', {
    timeout: 30_000,
  }, () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => index)
    const crowd = makeDataset({
      actors: numbers.map((index) => ({ id: `a${index}` })),
      sources: numbers.map((index) => ({ id: `s${index}` })),
      claims: [{ id: 'c' }],
      statements: numbers.map((index) => ({ id: `t${index}`, source: `s${index}`, claim: 'c', from: [`a${index}`] })),
    })
    const { size, sets, complete } = openGraph(crowd).breaks('c')
    expect({ size, complete }).toEqual({ size: 1000, complete: false })
    expect(sets).toEqual([numbers.map((index) => `s${index}`).sort()])
    expect(openGraph(crowd).at({ without: sets[0] }).counts('c')).toMatchObject({ reason: 'uncarried' })
  })

  test('of a claim that nothing carries is nothing', () => {
    expect(openGraph(dataset).breaks('nobody')).toMatchObject({ carried: false, size: 0, sets: [], complete: true })
  })

  test('is what trying all sets gives, on random datasets in random views', () => {
    const kinds = fc.constantFrom('both' as const, 'sources' as const, 'actors' as const)
    fc.assert(
      fc.property(arbitraryCase(), kinds, ({ dataset, options }, which) => {
        const graph = openGraph(dataset)
        const oracle = openOracle(dataset, options)
        const ids = unique([
          ...(which === 'sources' ? [] : dataset.actors.map(({ id }) => id)),
          ...(which === 'actors' ? [] : dataset.sources.map(({ id }) => rootOf(oracle, 'worksTaken', id))),
        ])
        for (const { id: claim } of dataset.claims) {
          const { carried, size, sets, complete } = graph.at(options).breaks(claim, { kinds: which, limit: 1000 })
          expect({ carried, size, sets, complete }).toEqual({ ...allBreaks(oracle, claim, ids), complete: true })
        }
      }),
      { numRuns: 100 },
    )
  })
})

function allBreaks(oracle: Oracle, claim: string, ids: readonly string[]) {
  if (!oracle.isCarried(claim)) return { carried: false, size: 0, sets: [] }
  if (oracle.without(ids).isCarried(claim)) return { carried: true, size: null, sets: [] }
  const sets: string[][] = []
  for (const set of subsets(ids)) {
    const [first] = sets
    if (first !== undefined && set.length > first.length) break
    if (!oracle.without(set).isCarried(claim)) sets.push(set)
  }
  return { carried: true, size: sets[0]?.length ?? 0, sets: sets.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)) }
}
