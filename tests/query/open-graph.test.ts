import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { indexDataset } from '../../src/graph/compact-index.ts'
import { readGraph } from '../../src/graph/graphology-reader.ts'
import { type Dataset, datasetOfKinds, recordsOf } from '../../src/model/dataset.ts'
import { type OpenGraph, openGraph } from '../../src/query/open-graph.ts'
import type { GraphView } from '../../src/query/questions.ts'
import { makeDataset } from '../fixtures/datasets.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'
import { deepseek, guttenberg, ivermectin } from '../graph-data/bundled.ts'
import { runs } from '../setup/runs.ts'

const dataset = makeDataset({
  actors: [{ id: 'official' }, { id: 'agency' }],
  sources: [
    { id: 'wire', publisher: 'agency', published: '2026-02-01' },
    { id: 'blog', published: '2026-02-10' },
  ],
  claims: [{ id: 'c' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
    { id: 'b1', source: 'blog', claim: 'c' },
  ],
})

const BUNDLED = [
  ['deepseek-v4', deepseek],
  ['guttenberg-wilhelm', guttenberg],
  ['ivermectin-benha', ivermectin],
] as const

describe('records that were put together in any order', () => {
  /** The same records, each list the other way round, or with its halves changed over. */
  const backwards = (of: Dataset): Dataset => datasetOfKinds(of.manifest, (kind) => [...recordsOf(of, kind)].reverse())
  const halves = (of: Dataset): Dataset =>
    datasetOfKinds(of.manifest, (kind) => {
      const records = recordsOf(of, kind)
      const middle = records.length >> 1
      return [...records.slice(middle), ...records.slice(0, middle)]
    })

  test.each(BUNDLED)('give the same answers as in order of id: %s', (_, { dataset: inOrder }) => {
    const asked = ({ support, trace, status, stats, loops, at, dataset: own, reader }: OpenGraph) => ({
      sides: inOrder.claims.slice(0, 12).map(({ id }) => [support(id), trace(id), status(id)]),
      overall: [stats(), loops()],
      earlier: at({ asOf: '2026-02-01' }).stats(),
      own,
      relations: reader.relations(),
    })
    const answers = asked(openGraph(inOrder))
    for (const shuffled of [backwards(inOrder), halves(inOrder)]) {
      expect(asked(openGraph(shuffled))).toEqual(answers)
      // What is read by numbers alone does not depend on the order either.
      expect(indexDataset(shuffled).relations()).toEqual(answers.relations)
    }
  })

  test('are not copied where they are in order', () => {
    expect(openGraph(dataset).dataset).toBe(dataset)
  })
})

describe('a view of an open graph', () => {
  const graph = openGraph(dataset)

  test('answers of what counts in it; the graph by itself of everything', () => {
    expect(graph.support('c').for.statements).toBe(2)
    expect(graph.at({ asOf: '2026-02-05' }).support('c').for.statements).toBe(1)
    expect(graph.at({ without: ['official'] }).support('c').for.statements).toBe(1)
  })

  test('adds its options to those of the view that it is taken from, and replaces those of the same name', () => {
    const early = graph.at({ asOf: '2026-02-05', without: ['official'] })
    expect(early.at({ dates: 'certain' }).options).toMatchObject({
      asOf: '2026-02-05',
      without: ['official'],
      dates: 'certain',
    })
    expect(early.at({ without: ['wire'], asOf: undefined }).options).toMatchObject({
      asOf: undefined,
      without: ['wire'],
    })
    expect(early.at({ without: [], asOf: undefined })).toBe(graph.at({}))
  })

  test('shows its options with every default, and is the same view for options that mean the same', () => {
    expect(graph.options).toEqual({
      basis: 'both',
      attributions: 'judged',
      dates: 'possible',
      reported: false,
      without: [],
      asOf: undefined,
      recordedUntil: undefined,
    })
    expect(graph.at({ without: ['wire', 'official', 'wire'], basis: 'both' })).toBe(
      graph.at({ without: ['official', 'wire'] }),
    )
  })

  test('refuses what is nobody’s, and what is no date', () => {
    expect(() => graph.at({ without: ['nobody'] })).toThrow('cannot leave out "nobody": no record has that id')
    expect(() => graph.at({ asOf: 'soon' })).toThrow('soon')
  })

  test('answers the same after many others were asked for', () => {
    const days = Array.from({ length: 40 }, (_, day) => `2026-02-${String((day % 28) + 1).padStart(2, '0')}`)
    const counts = () => days.map((asOf) => graph.at({ asOf }).support('c').for.statements)
    expect(counts()).toEqual(counts())
    expect(graph.at({ asOf: '2026-02-05' }).support('c').for.statements).toBe(1)
  })

  test('is compared with another of the same dataset, and with another dataset', () => {
    const changed = openGraph({ ...dataset, statements: dataset.statements.slice(1) })
    expect(
      graph
        .at({ asOf: '2026-02-05' })
        .diff(graph)
        .records.added.map(({ id }) => id),
    ).toEqual(['blog', 'b1'])
    expect(graph.diff(changed).records.removed.map(({ id }) => id)).toEqual(['b1'])
  })
})

describe('an open graph', () => {
  test('is opened from a dataset, or from anything else that reads as a graph', () => {
    const graph = openGraph(dataset)
    const again = openGraph(graph.reader)
    expect(again.dataset).toEqual(dataset)
    expect(openGraph(readGraph(graph.graph)).dataset).toEqual(dataset)
    expect(again.support('c')).toEqual(graph.support('c'))
  })

  test('builds the graphology graph when it is first read, and then keeps it', () => {
    const graph = openGraph(dataset)
    expect(graph.graph).toBe(graph.graph)
    expect(graph.graph.export()).toEqual(buildGraph(dataset).export())
  })

  test('has a graphology graph with the nodes, attributes, edges and keys that its index has, of any dataset', () => {
    fc.assert(
      fc.property(arbitraryCase({ relations: 8, assessments: 6 }), ({ dataset: any }) => sameGraph(any)),
      { numRuns: runs(50) },
    )
  })

  test.each(BUNDLED)('has one of %s', (_, graph) => sameGraph(graph.dataset))

  test('answers every question alike over its index and over its graphology graph, of any dataset in any view', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase({ relations: 8, assessments: 6 }), async ({ dataset: any, options }) => {
        const [one, other] = [openGraph(any).at(options), openGraph(readGraph(buildGraph(any))).at(options)]
        expect(await everyAnswer(one)).toEqual(await everyAnswer(other))
      }),
      { numRuns: runs(30) },
    )
  })

  test.each(BUNDLED)('answers alike of %s', async (_, graph) => {
    const other = openGraph(readGraph(graph.graph))
    const sizes = { most: 12, searched: 1, since: '2026-05-31' }
    expect(await everyAnswer(graph, sizes)).toEqual(await everyAnswer(other, sizes))
  })
})

/** Node by node and edge by edge, in either direction. */
function sameGraph(of: typeof dataset): void {
  const [index, graph] = [indexDataset(of), buildGraph(of)]
  expect(openGraph(index).graph.export()).toEqual(graph.export())
  const links = new Map<string, unknown>()
  for (const id of graph.nodes()) {
    const { kind, ...record } = graph.getNodeAttributes(id)
    expect(index.kindOf(id)).toBe(kind)
    if (kind !== 'status') expect(index.record(kind, id)).toEqual(record)
    for (const edge of new Set(graph.mapOutEdges(id, (_, each) => each.kind))) {
      for (const link of index.linksFrom(id, edge)) links.set(link.key, { ...link })
    }
  }
  const edges = graph.mapEdges((key, { kind, relation }, from, to) => [
    key,
    relation === undefined ? { key, kind, from, to } : { key, kind, from, to, relation },
  ])
  expect(links).toEqual(new Map(edges as [string, unknown][]))
}

const SMALL = { most: 4, searched: 4, since: '2026-02' }

/** What every question says, of the first few of each kind of subject; of fewer where an answer is searched for. */
async function everyAnswer(graph: GraphView, { most, searched, since } = SMALL): Promise<unknown> {
  const { reader } = graph.view
  const first = (kind: 'claim' | 'actor' | 'source' | 'statement') => reader.ids(kind).slice(0, most)
  const [claims, actors, sources, statements] = [first('claim'), first('actor'), first('source'), first('statement')]
  const all = [...claims, ...actors, ...sources, ...statements]
  const [from = '', to = from] = actors
  return {
    ofClaims: claims.map((id) => [graph.trace(id), graph.support(id), graph.status(id), graph.drift(id)]),
    searchedFor: claims
      .slice(0, searched)
      .map((id) => [graph.history(id), graph.breaks(id), graph.strengthens(id), graph.why(id, { all: true })]),
    ofAnything: all.map((id) => [graph.show(id), graph.timeline(id), graph.firstDay(id), graph.counts(id)]),
    ofSubjects: [...actors, ...sources].map((id) => [
      [graph.impact([id]), graph.weight(id), graph.reliability(id), graph.ownership(id), graph.trackRecord(id)],
    ]),
    ofStatements: statements.map((id) => [graph.admiralty(id), graph.impact([id])]),
    ofPairs: [graph.path(from, to, { count: 2 }), graph.subgraph([from], { preserve: 'answers' })],
    ofAll: [
      [graph.conflicts(), graph.weakPoints(), graph.loops(), graph.drift(), graph.unnamed(), graph.audit()],
      [
        graph.stats(),
        graph.weights(),
        graph.timeline(),
        graph.trackRecord(),
        graph.find({ text: 'claim', kind: 'all' }),
      ],
      [await graph.stories(), graph.diff(graph.at({ asOf: since }), { tries: 20 })],
    ],
  }
}
