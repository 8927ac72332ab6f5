import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openGraph, parseDataset } from '../../src/index.ts'
import { partOf, withPart } from './report-parts.ts'
import { MEASURES, measureOf } from './viewer/catalog.ts'
import { generatedGraph, nodesFor } from './viewer/generated-graph.ts'
import { type Baseline, baselineOf, isMet, regressions, withoutBaseline } from './viewer/judge.ts'
import { readOptions, roundsOf } from './viewer/options.ts'
import { reportOf } from './viewer/report.ts'
import { KeptRounds, measuredIn } from './viewer/results.ts'
import { SCRIPT_NAMES, textInScripts, typedIn } from './viewer/scripts.ts'

const found = (ours: readonly number[], plain: readonly number[], what = 'claim') =>
  measuredIn(ours.map((each, at) => ({ id: `1000-nodes/${what}`, ours: each, plain: plain[at] ?? 1 })))

test('a ratio is of one round, and the middle of all rounds is told with the least and the most', () => {
  const [measured] = found([100, 300, 200], [100, 100, 50])
  expect(measured?.ratio).toEqual({ median: 3, least: 1, most: 4 })
  expect(measured?.above).toEqual({ median: 150, least: 0, most: 200 })
})

test.each([
  ['times', 1.2, true],
  ['times', 1.1, false],
  ['above', 20, true],
  ['above', 19, false],
  ['most', 120, true],
  ['most', 119, false],
  ['least', 120, true],
  ['least', 121, false],
] as const)('an aim of %s %d is met by 120 beside 100: %s', (is, of, met) => {
  for (const measured of found([120], [100])) expect(isMet(measured, { is, of })).toBe(met)
})

describe('held against the baseline', () => {
  const baseline: Baseline = { '1000-nodes/claim': { median: 1, least: 0.9, most: 1.3 } }

  test('a ratio more than a fifth worse and outside of what was measured is named', () => {
    const worse = regressions(baseline, found([140, 150, 160], [100, 100, 100]))
    expect(worse.map(({ id, now }) => [id, now.median])).toEqual([['1000-nodes/claim', 1.5]])
  })

  test('one whose best round is as good as the worst before is not, nor is one that is less than a fifth worse', () => {
    expect(regressions(baseline, found([125, 150, 160], [100, 100, 100]))).toEqual([])
    const narrow: Baseline = { '1000-nodes/claim': { median: 1, least: 1, most: 1 } }
    expect(regressions(narrow, found([119], [100]))).toEqual([])
    expect(regressions(narrow, found([121], [100]))).toHaveLength(1)
  })

  test('what was never measured is not', () => {
    expect(regressions({}, found([200], [100]))).toEqual([])
  })

  test('a dataset of which the baseline has nothing is named', () => {
    expect(withoutBaseline(baseline, found([200], [100]))).toEqual([])
    expect(withoutBaseline({}, found([200], [100]))).toEqual(['1000-nodes'])
  })

  test('a run is no worse than the baseline that it makes', () => {
    const measured = found([123.456, 150, 160], [100, 100, 100])
    expect(baselineOf(measured)).toEqual({ '1000-nodes/claim': { median: 1.5, least: 1.23, most: 1.6 } })
    expect(regressions(baselineOf(measured), measured)).toEqual([])
  })
})

test('the report has a row for each measure in the order of the catalog, with its aim and whether it is met', () => {
  const few = { nodes: 2, edges: 1 }
  const dataset = {
    ...{ name: '1000-nodes', folder: '', telling: 'c0', rests: [] },
    drawn: { everything: { nodes: 1000, edges: 2300 }, claim: few, overview: few },
  }
  const measured = [...found([10], [100], 'pan'), ...found([150], [100])]
  const report = reportOf({ datasets: [dataset], measured, rounds: 1, browser: '1' })
  expect(report.match(/^\| (First picture, one|A frame).*$/gm)).toEqual([
    expect.stringMatching(/150 ms \| 100 ms \| 1\.5 × \| 1\.2 × at most \| \*\*missed\*\* \|$/),
    expect.stringMatching(/10 ms \| 100 ms \| 0\.10 × \| 1\.1 × at most \| met \|$/),
  ])
  expect(report).toContain('1000-nodes: 1,000 nodes and 2,300 lines')
})

test('each measure has a name of its own, and what is called by none is an error', () => {
  expect(new Set(MEASURES.map(({ what }) => what)).size).toBe(MEASURES.length)
  expect(measureOf('1000-nodes/pan').aim).toEqual({ is: 'times', of: 1.1 })
  expect(() => measureOf('1000-nodes/speed')).toThrow('1000-nodes/speed')
})

test('a part of a text is put in place of what was there, at the end where nothing was, and the rest stays', () => {
  const text = withPart('# Benchmarks\n', 'a', 'one')
  const both = withPart(text, 'b', 'two')
  expect([partOf(both, 'a'), partOf(both, 'b'), partOf(both, 'c')]).toEqual(['one', 'two', undefined])
  const again = withPart(both, 'a', '$& three')
  expect([partOf(again, 'a'), partOf(again, 'b')]).toEqual(['$& three', 'two'])
  expect(withPart(again, 'a', 'one')).toBe(both)
})

describe('rounds in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('are not done again by the next run', () => {
    const path = join(folder, 'results.jsonl')
    new KeptRounds(path).add('1000-nodes, round 1', [{ id: '1000-nodes/pan', ours: 1, plain: 2 }])
    const next = new KeptRounds(path)
    expect([next.has('1000-nodes, round 1'), next.has('1000-nodes, round 2')]).toEqual([true, false])
    expect(next.all()).toEqual([{ id: '1000-nodes/pan', ours: 1, plain: 2 }])
  })
})

test('options say sizes in order and what to do with what was measured; large graphs have fewer rounds', () => {
  const options = readOptions(['--sizes', '10,2', '--rounds', '5', '--check'])
  expect(options).toMatchObject({ sizes: [2, 10], rounds: 5, how: 'check', asked: 10_000, searched: 100_000 })
  expect([roundsOf(options, 10_000), roundsOf(options, 100_000)]).toEqual([5, 2])
  expect(() => readOptions(['--rounds', '0'])).toThrow('--rounds')
})

test('the generated graph has as many claims as asked for, and finds what is typed in each script', () => {
  const { dataset } = parseDataset([{ path: 'd.json', text: generatedGraph(nodesFor(200), textInScripts) }])
  expect(dataset?.claims).toHaveLength(200)
  if (dataset === undefined) return
  const open = openGraph(dataset)
  for (const script of SCRIPT_NAMES) {
    const { results } = open.find({ text: typedIn(script), limit: 5 })
    const isOfScript = (id: string) => SCRIPT_NAMES[Number(id.slice(1)) % SCRIPT_NAMES.length] === script
    expect(results.filter(({ id }) => id.startsWith('c') && isOfScript(id))).not.toEqual([])
  }
})
