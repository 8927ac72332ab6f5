import { expect, test } from 'vitest'
import { openGraph } from '../../src/query/open-graph.ts'
import { openSweep, type SweepProgress } from '../../src/query/sweep.ts'
import { makeDataset } from '../fixtures/datasets.ts'

test('how far a sweep is, is told every so often, and never beyond its end', () => {
  const told: SweepProgress[] = []
  const step = openSweep(600, { onProgress: (progress) => told.push(progress) })
  for (let at = 0; at < 2000; at++) step()
  expect(told).toEqual([
    { done: 256, all: 600 },
    { done: 512, all: 600 },
  ])
})

const numbers = Array.from({ length: 700 }, (_, at) => at)
const graph = openGraph(
  makeDataset({
    sources: numbers.map((at) => ({ id: `s${at}`, published: '2026-01-01' })),
    claims: numbers.map((at) => ({ id: `c${at}` })),
    statements: numbers.map((at) => ({ id: `t${at}`, source: `s${at}`, claim: `c${at}` })),
  }),
)

test.each([
  ['loops', graph.loops],
  ['stats', graph.stats],
  ['audit', graph.audit],
  ['weakPoints', graph.weakPoints],
  ['timeline', (options: Parameters<typeof graph.loops>[0]) => graph.timeline(undefined, options)],
  ['trackRecord', (options: Parameters<typeof graph.loops>[0]) => graph.trackRecord(undefined, options)],
  ['find', (options: Parameters<typeof graph.loops>[0]) => graph.find({ corroboration: 'undisclosed' }, options)],
] as const)('%s tells how far it is, ever further, answers the same, and ends with what is thrown', (_, ask) => {
  const told: SweepProgress[] = []
  const answer = ask({ onProgress: (progress) => told.push(progress) })
  expect(answer).toEqual(ask({}))
  expect(told.length).toBeGreaterThan(1)
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b))
  expect(told.every(({ done, all }) => done <= all && all === told[0]?.all)).toBe(true)
  const stop = () => {
    throw new Error('enough')
  }
  expect(() => ask({ onProgress: stop })).toThrow('enough')
})

/** Somebody on whom, by way of many documents, a claim rests twelve times over. */
const sides = Array.from({ length: 12 }, (_, at) => at)
const ends = ['a', 'b', 'c']
const many = openGraph(
  makeDataset({
    actors: ends.map((id) => ({ id, name: id, type: 'person' })),
    sources: sides.map((at) => ({ id: `s${at}`, published: '2026-01-01' })),
    claims: [{ id: 'claim' }],
    statements: sides.flatMap((at) =>
      ends.map((end) => ({ id: `t${at}${end}`, source: `s${at}`, claim: 'claim', from: [end] })),
    ),
  }),
)

test.each([
  ['breaks', (options: Parameters<typeof graph.loops>[0]) => many.breaks('claim', { kinds: 'sources', ...options })],
  ['strengthens', (options: Parameters<typeof graph.loops>[0]) => many.strengthens('claim', options)],
] as const)('%s tells how many trials it made, and answers the same', (_, ask) => {
  const told: SweepProgress[] = []
  expect(ask({ onProgress: (progress) => told.push(progress) })).toEqual(ask({}))
  expect(told.length).toBeGreaterThan(0)
  expect(told.every(({ done, all }) => done <= all)).toBe(true)
})
