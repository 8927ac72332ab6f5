import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildColumns } from '../../../src/columns/build-columns.ts'
import { parseDataset } from '../../../src/dataset/parse.ts'
import { writeDataset } from '../../../src/dataset/write/write.ts'
import { buildGraph } from '../../../src/graph/build.ts'
import { indexDataset, readColumns } from '../../../src/graph/compact-index.ts'
import { readGraph } from '../../../src/graph/graphology-reader.ts'
import { RECORD_KINDS } from '../../../src/graph/reader.ts'
import { DIRECTIONS } from '../../../src/graph/walk.ts'
import { type Dataset, everyRecord } from '../../../src/model/dataset.ts'
import { EDGE_KINDS } from '../../../src/model/edges.ts'
import { status } from '../../../src/query/status.ts'
import { type SubgraphOptions, subgraph } from '../../../src/query/subgraph/subgraph.ts'
import { support } from '../../../src/query/support/support.ts'
import { timeline } from '../../../src/query/timeline/timeline.ts'
import { trace } from '../../../src/query/trace/trace.ts'
import { standing } from '../../../src/sourcing/standing.ts'
import { openView } from '../../../src/sourcing/view.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryDataset } from '../../fixtures/random-dataset.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { naiveSubgraph } from './naive-subgraph.ts'

const story = makeDataset({
  manifest: { curators: ['us'] },
  actors: [{ id: 'us' }, { id: 'agency', ownedBy: 'holding' }, { id: 'holding' }, { id: 'official', anonymous: true }],
  sources: [
    { id: 'wire', publisher: 'agency', published: '2026-01-05' },
    { id: 'blog', published: '2026-01-06' },
    { id: 'old', published: '2025-12-01', notices: [{ type: 'retraction', date: '2026-01-01' }] },
  ],
  topics: [{ id: 'chips' }],
  claims: [{ id: 'c', about: ['chips'] }, { id: 'd', about: ['chips'] }, { id: 'premise' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
    { id: 'b1', source: 'blog', claim: 'c', from: ['w1', 'wire'] },
    { id: 'o1', source: 'old', claim: 'c' },
    { id: 'b2', source: 'blog', claim: 'd' },
    { id: 'p1', source: 'wire', claim: 'premise' },
  ],
  relations: [
    { type: 'dependsOn', from: 'c', to: 'premise', basis: 'inferred', by: 'us' },
    { type: 'contradicts', from: 'd', to: 'c' },
  ],
  assessments: [{ id: 'x1', of: 'c', by: 'us', date: '2026-02', status: 'disputed' }],
})

function ask(seeds: readonly string[], options?: SubgraphOptions, view?: ViewOptions) {
  return subgraph(openView(readGraph(buildGraph(story)), view), seeds, options)
}

function idsIn(dataset: Dataset): string[] {
  return [...everyRecord(dataset)].flatMap(({ kind, record }) => (kind === 'relation' ? [] : [record.id])).sort()
}

describe('a subgraph', () => {
  test('of depth 0 has its seeds, and what these name, at the boundary', () => {
    const { seeds, reached, boundary, preserved, dataset } = ask(['b1'], { depth: 0 })
    expect({ seeds, reached, preserved }).toEqual({ seeds: ['b1'], reached: ['b1'], preserved: [] })
    expect(boundary).toEqual(['agency', 'blog', 'c', 'chips', 'holding', 'official', 'us', 'w1', 'wire'])
    expect(idsIn(dataset)).toEqual([...reached, ...boundary].sort())
  })

  test('keeps from whole, and every record as it was read', () => {
    const { dataset } = ask(['b1'], { depth: 0 })
    expect(dataset.statements.find(({ id }) => id === 'b1')).toEqual({
      ...{ id: 'b1', source: 'blog', claim: 'c', from: ['w1', 'wire'] },
    })
  })

  test('reaches as far as its depth, 1 if nothing is said', () => {
    expect(ask(['official']).reached).toEqual(['official', 'w1'])
    expect(ask(['official'], { depth: 2 }).reached).toEqual(['b1', 'c', 'official', 'w1', 'wire'])
  })

  test('goes upstream only, when told to', () => {
    expect(ask(['b1'], { depth: 9, direction: 'upstream' }).reached).toEqual(['b1', 'blog', 'official', 'w1', 'wire'])
    expect(ask(['official'], { depth: 9, direction: 'downstream' }).reached).toEqual(['b1', 'c', 'official', 'w1'])
  })

  test('follows only the edges, and steps only onto the kinds, that were chosen', () => {
    expect(ask(['c'], { depth: 2, edges: ['about'] }).reached).toEqual(['c', 'chips', 'd'])
    expect(ask(['c'], { depth: 2, kinds: ['claim'] }).reached).toEqual(['c', 'd', 'premise'])
    expect(ask(['c'], { depth: 2, edges: [] }).reached).toEqual(['c'])
  })

  test('passes through a status only where that edge is chosen, and never contains one', () => {
    const { reached, dataset } = ask(['c'], { depth: 2, edges: ['hasStatus'] })
    expect(reached).toEqual(['c'])
    expect(idsIn(dataset)).not.toContain('status:disputed')
  })

  test('has every relation between its claims, those at the boundary too', () => {
    expect(ask(['b1', 'b2'], { depth: 0 }).dataset.relations.map(({ id }) => id)).toEqual(['d~contradicts~c'])
    expect(ask(['chips'], { depth: 0 }).dataset.relations).toEqual([])
  })

  test('has what was retracted, with its notice, but does not reach what the view takes away or what came later', () => {
    expect(ask(['c']).reached).toContain('o1')
    expect(ask(['c'], {}, { without: ['wire'] }).reached).toEqual(['b1', 'c', 'chips', 'd', 'o1', 'premise', 'x1'])
    expect(ask(['c'], {}, { asOf: '2026-01-05' }).reached).toEqual(['c', 'chips', 'o1', 'premise', 'w1'])
  })

  test('does not follow what a curator inferred where only what is stated counts', () => {
    expect(ask(['c'], {}, { basis: 'stated' }).reached).not.toContain('premise')
  })

  test('of no seeds is the manifest and what it names', () => {
    expect(idsIn(ask([]).dataset)).toEqual(['us'])
  })

  test('brings statements whose made ids are counted together', () => {
    const twice = makeDataset({
      sources: [{ id: 's' }],
      claims: [{ id: 'c' }],
      statements: [
        { source: 's', claim: 'c', note: 'one' },
        { source: 's', claim: 'c', note: 'two' },
      ],
    })
    const { dataset, boundary } = subgraph(openView(indexDataset(twice)), ['s~c~2'], { depth: 0 })
    expect(dataset.statements.map(({ id }) => id)).toEqual(['s~c', 's~c~2'])
    expect(boundary).toContain('s~c')
  })

  test('refuses ids and options that do not exist, and says what was meant', () => {
    expect(() => ask(['wir'])).toThrow(expect.objectContaining({ code: 'unknown-id', hint: 'did you mean "wire"?' }))
    expect(() => ask(['c'], { edges: ['abuot' as 'about'] })).toThrow(
      expect.objectContaining({ code: 'bad-option', path: 'edges', hint: 'did you mean "about"?' }),
    )
    expect(() => ask(['c'], { kinds: ['relation' as 'claim'] })).toThrow(expect.objectContaining({ path: 'kinds' }))
    expect(() => ask(['c'], { depth: -1 })).toThrow('depth cannot be -1')
    expect(() => ask(['c'], { depth: 0.5 })).toThrow(expect.objectContaining({ path: 'depth' }))
    expect(() => ask(['c'], { direction: 'up' as 'in' })).toThrow(expect.objectContaining({ path: 'direction' }))
    expect(() => ask(['c'], { preserve: 'all' as 'answers' })).toThrow(expect.objectContaining({ path: 'preserve' }))
  })
})

describe('a subgraph that preserves answers', () => {
  test('has every statement of the claims on either side and of premises, active or not', () => {
    const { dataset, preserved, boundary } = ask(['c'], { depth: 0, preserve: 'answers' })
    expect(dataset.statements.map(({ id }) => id)).toEqual(['b1', 'b2', 'o1', 'p1', 'w1'])
    expect(preserved).toContain('o1')
    expect(preserved).toContain('x1')
    expect(boundary).toEqual(['chips', 'us'])
  })

  test('has who may be an end of its lines, whichever of the two says so', () => {
    const dataset = makeDataset({
      actors: [{ id: 'end', anonymous: true }, { id: 'minister', possiblySameAs: ['end'] }, { id: 'nobody' }],
      sources: [{ id: 's' }],
      claims: [{ id: 'c' }],
      statements: [{ id: 'm', source: 's', claim: 'c', from: ['end'] }],
    })
    const { preserved } = subgraph(openView(indexDataset(dataset)), ['c'], { depth: 0, preserve: 'answers' })
    expect(preserved).toEqual(['end', 'm', 'minister', 's'])
  })
})

describe('any subgraph of any dataset', () => {
  const seedsOf = (dataset: Dataset, picks: readonly number[]) => {
    const ids = idsIn(dataset)
    return picks.flatMap((pick) => ids[pick % ids.length] ?? [])
  }

  test('is a valid dataset by itself, the same when written and read, each of its records in one list', () => {
    const arbitrary = fc.tuple(arbitraryDataset(), fc.array(fc.nat(), { maxLength: 3 }), fc.nat({ max: 2 }))
    fc.assert(
      fc.property(arbitrary, ([whole, picks, depth]) => {
        const part = subgraph(openView(indexDataset(whole)), seedsOf(whole, picks), { depth })
        const text = writeDataset(part.dataset, 'json')
        const { dataset, problems } = parseDataset([{ path: 'part.json', text }])
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(dataset).toEqual(part.dataset)
        expect([...part.reached, ...part.preserved, ...part.boundary].sort()).toEqual(idsIn(part.dataset))
        for (const { kind, record } of everyRecord(part.dataset)) {
          expect([...everyRecord(whole)]).toContainEqual({ kind, record })
        }
      }),
      { numRuns: 60 },
    )
  })

  test('is what a walk by links and ids gives, in any view, along any edges, onto any kinds', () => {
    const arbitrary = fc.record({
      seen: arbitraryCase({ statements: 14, relations: 6 }),
      picks: fc.array(fc.nat(), { maxLength: 3 }),
      depth: fc.nat({ max: 3 }),
      direction: fc.constantFrom(undefined, ...DIRECTIONS),
      edges: fc.option(fc.subarray([...EDGE_KINDS], { minLength: 1 }), { nil: undefined }),
      kinds: fc.option(fc.subarray([...RECORD_KINDS]), { nil: undefined }),
    })
    fc.assert(
      fc.property(arbitrary, ({ seen, picks, ...options }) => {
        const view = openView(indexDataset(seen.dataset), seen.options)
        const seeds = seedsOf(seen.dataset, picks)
        expect(subgraph(view, seeds, options)).toEqual(naiveSubgraph(view, seeds, options))
      }),
      { numRuns: 200 },
    )
  })

  test('reads each of its records once, however many have ids that were made from the same', () => {
    const alike = Array.from({ length: 300 }, (_, note) => ({ source: 's', claim: 'c', note: `${note}` }))
    const judged = Array.from({ length: 300 }, (_, note) => ({ of: 'c', by: 'a', date: '2026', rationale: `${note}` }))
    const whole = makeDataset({
      ...{ actors: [{ id: 'a' }], sources: [{ id: 's' }], claims: [{ id: 'c' }] },
      ...{ statements: alike, assessments: judged },
    })
    const columns = buildColumns(whole)
    let reads = 0
    const record = (number: number) => {
      reads += 1
      return columns.record(number)
    }
    const part = subgraph(openView(readColumns({ ...columns, record })), ['s~c', 'c~a~2026'], { depth: 0 })
    expect(idsIn(part.dataset)).toEqual(idsIn(whole))
    expect(reads).toBe(603)
  })

  test('is the same whatever reads the graph', () => {
    fc.assert(
      fc.property(arbitraryDataset(), fc.array(fc.nat(), { maxLength: 2 }), (whole, picks) => {
        const seeds = seedsOf(whole, picks)
        const options = { depth: 2, preserve: 'answers' } as const
        const compact = subgraph(openView(indexDataset(whole)), seeds, options)
        expect(subgraph(openView(readGraph(buildGraph(whole))), seeds, options)).toEqual(compact)
      }),
      { numRuns: 40 },
    )
  })

  test('gives the same answers about its claims when told to preserve them, in any view', () => {
    fc.assert(
      fc.property(arbitraryCase({ statements: 12, relations: 6 }), fc.nat(), ({ dataset: whole, options }, pick) => {
        const claim = whole.claims[pick % whole.claims.length]?.id ?? ''
        const wholeReader = indexDataset(whole)
        const part = subgraph(openView(wholeReader), [claim], { depth: 0, preserve: 'answers' }).dataset
        const partReader = indexDataset(part)
        const without = options.without?.filter((id) => partReader.kindOf(id.replace('outlet:', '')) !== undefined)
        const inWhole = openView(wholeReader, options)
        const inPart = openView(partReader, { ...options, without })
        expect(support(inPart, claim)).toEqual(support(inWhole, claim))
        expect(trace(inPart, claim)).toEqual(trace(inWhole, claim))
        expect(status(inPart, claim)).toEqual(status(inWhole, claim))
        expect(timeline(inPart, claim)).toEqual(timeline(inWhole, claim))
        expect(standing(inPart, [claim])).toEqual(standing(inWhole, [claim]))
      }),
      { numRuns: 200 },
    )
  })
})
