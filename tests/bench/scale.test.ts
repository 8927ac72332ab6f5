import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { CATALOG, GROUPS } from './scale/catalog.ts'
import { type Asked, inputPaths, numbersIn, openInput } from './scale/input.ts'
import { KeptResults } from './scale/kept-results.ts'
import { linesOf } from './scale/lines-of.ts'
import { readOptions, roundsOf } from './scale/options.ts'
import { prepare } from './scale/prepare.ts'
import { ratioOfTasks } from './scale/report/cells.ts'
import { figure, time } from './scale/report/figures.ts'
import { growth, median } from './scale/statistics.ts'
import { type Measured, TASKS, type TaskName } from './scale/tool.ts'
import { openArrays } from './scale/tools/arrays.ts'
import { immediateDominators } from './scale/tools/dominators.ts'

describe('the plain graph that every tool is given', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  afterEach(() => rmSync(folder, { recursive: true }))

  test('leads from a claim to its statements, and from these to what they are from and to their sources', async () => {
    const records = [
      { kind: 'dataset', format: 1, id: 'd', title: 'D' },
      { kind: 'actor', id: 'official', name: 'Official', type: 'person' },
      { kind: 'source', id: 'wire', title: 'Wire', type: 'wire-report' },
      { kind: 'source', id: 'blog', title: 'Blog', type: 'article' },
      { kind: 'claim', id: 'c', text: 'The "bridge" is closed.' },
      { kind: 'statement', id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
      { kind: 'statement', id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
      { kind: 'statement', source: 'blog', claim: 'c', polarity: 'neither' },
    ]
    writeFileSync(inputPaths(folder).data, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    prepare(folder)

    const input = openInput(folder)
    const ids = readFileSync(input.ids, 'utf8').trim().split('\n')
    const named = (path: string) => {
      const numbers = [...numbersIn(path)].map((number) => ids[number])
      return numbers.flatMap((id, at) => (at % 2 === 0 ? [`${id} → ${numbers[at + 1]}`] : []))
    }
    const both = ['c → w1', 'w1 → official', 'c → b1', 'b1 → w1']
    expect(named(input.edges).sort()).toEqual([...both, 'w1 → wire', 'b1 → blog', '#6 → blog'].sort())
    expect(named(input.lines).sort()).toEqual([...both, '#6 → blog'].sort())
    expect(readFileSync(input.texts, 'utf8')).toBe('c,"The ""bridge"" is closed."\n')
    expect(input.asked.searches).toEqual([{ claim: 'c', words: ['bridge', 'is', 'closed'] }])

    const { tasks } = await openArrays(input, { wanted: ['upstream'], server: undefined })
    expect(await tasks.upstream?.run()).toEqual({ answer: [6] })
    const points = await openArrays(input, { wanted: ['singlePoints'], server: undefined })
    const [official, w1] = [ids.indexOf('official'), ids.indexOf('w1')]
    expect(await points.tasks.singlePoints?.run()).toEqual({ answer: [1, 1, 2, official + w1] })
  })
})

test('lines of a file come whole, wherever it is cut, with or without a newline at the end', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  const path = join(folder, 'lines')
  const lines = ['é'.repeat(700_000), 'short', '€'.repeat(500_000)]
  for (const end of ['', '\n']) {
    writeFileSync(path, lines.join('\n') + end)
    expect([...linesOf(path)].flat()).toEqual(lines)
  }
  rmSync(folder, { recursive: true })
})

test('dominators are the nodes without which no end leads to a node', () => {
  const node = fc.nat(7)
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), (edges) => {
      const dominators = immediateDominators(Int32Array.from(edges.flat()), 8)
      for (let each = 0; each < 8; each += 1) {
        const without = [...Array(8).keys()].filter((gone) => gone !== each && !leads(edges, each, gone))
        expect(chain(dominators, each)).toEqual(leads(edges, each, undefined) ? without : undefined)
      }
    }),
  )
})

/** The nodes above one, or undefined where no end leads to it. */
function chain(dominators: Int32Array, node: number): number[] | undefined {
  const above: number[] = []
  let next = dominators[node] as number
  if (next === -1) return undefined
  for (; next < 8; next = dominators[next] as number) above.push(next)
  return above.sort((a, b) => a - b)
}

/** Whether some end is upstream of a node, along edges that avoid another. */
function leads(edges: readonly (readonly [number, number])[], from: number, gone: number | undefined): boolean {
  const isEnd = (node: number) => edges.every(([near]) => near !== node)
  const seen = new Set([from])
  for (const node of seen) for (const [near, far] of edges) if (near === node && far !== gone) seen.add(far)
  return [...seen].some(isEnd)
}

test('every task is done by somebody, and each tool does it in one process', () => {
  for (const task of TASKS) {
    expect(CATALOG.some(({ tasks }) => tasks.includes(task))).toBe(true)
    expect(GROUPS.filter((group) => group.includes(task))).toHaveLength(1)
  }
})

test('of very many claims there are few rounds', () => {
  const options = readOptions(['--rounds', '5'])
  expect([1_000, 100_000, 1_000_000].map((claims) => roundsOf(options, claims))).toEqual([5, 5, 3])
  expect(roundsOf(readOptions(['--rounds', '1']), 1_000_000)).toBe(1)
})

test('results in a file are there for a later run, which measures on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  const path = join(folder, 'results')
  const [load, find] = (['load', 'find'] as const).map((task): Measured[] => [{ task, cpu: 1, wall: 2, peak: 3 }])
  new KeptResults(path).add('1000 claims, load', load ?? [])
  const later = new KeptResults(path)
  expect([later.get('1000 claims, load'), later.get('1000 claims, find')]).toEqual([load, undefined])
  later.add('1000 claims, find', find ?? [])
  expect(new KeptResults(path).get('1000 claims, find')).toEqual(find)
  expect(new KeptResults(undefined).get('1000 claims, load')).toBeUndefined()
  rmSync(folder, { recursive: true })
})

test('one task is held against another round by round, unless it was refused', () => {
  const took = (task: TaskName, cpus: readonly number[], more = {}): [TaskName, Measured[]] => [
    task,
    cpus.map((cpu) => ({ task, cpu, wall: cpu, peak: 1, ...more })),
  ]
  const size = (more = {}) => ({
    asked: {} as Asked,
    measured: new Map([['hearsay', new Map([took('load', [100, 90, 400]), took('snapshot', [10, 3], more)])]]),
  })
  expect(ratioOfTasks(size(), 'load', 'snapshot')).toEqual({ median: 20, least: 10, most: 30 })
  expect(ratioOfTasks(size({ refused: 'no answer within 10 minutes' }), 'load', 'snapshot')).toBeUndefined()
})

test('figures keep two digits that count', () => {
  expect([0.0123, 1.25, 9.96, 1234.5].map(figure)).toEqual(['0.012', '1.3', '10', '1,235'])
  expect([0.0005, 0.12, 12, 1_250].map(time)).toEqual(['0.50 µs', '120 µs', '12 ms', '1.3 s'])
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
  expect(growth({ size: 10, value: 1 }, { size: 1_000, value: 100 })).toBeCloseTo(1)
})
