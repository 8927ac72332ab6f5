import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../src/query/open-graph.ts'
import { type LadderLine, ladderOf } from '../../../src/query/trace/ladder.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { WIRE_STORY } from '../../viewer/wire-story.ts'

const lines = ladderOf(openGraph(WIRE_STORY).trace('c')).for
const lineTo = (end: string) => lines.find((line) => line.end.id === end)
const stepsOf = ({ ways }: LadderLine) =>
  ways.flatMap(({ rungs }) =>
    rungs.flatMap(({ step, joining }) => [step ?? [], joining.map((each) => each.step)].flat()),
  )

describe('the ladder of a claim', () => {
  test('has a line for each end, the one that most documents lead to first', () => {
    expect(lines.map(({ end }) => end.id)).toEqual(['official', 'portal'])
  })

  test('goes from a document that carries the claim down to the end; others join where they take it from', () => {
    const [way, ...rest] = lineTo('official')?.ways ?? []
    expect(rest).toEqual([])
    expect(way?.rungs.map(({ step, from }) => [step?.statement, from])).toEqual([['w1', 'official']])
    expect(way?.rungs[0]?.joining.map(({ step, from }) => [step.statement, from])).toEqual([
      ['b1', 'w1'],
      ['c1', 'b1'],
    ])
    expect([way?.documents, lineTo('official')?.documents]).toEqual([3, 3])
  })

  test('names every statement of the side once', () => {
    expect(
      lines
        .flatMap(stepsOf)
        .map(({ statement }) => statement)
        .sort(),
    ).toEqual(['b1', 'c1', 'p1', 'w1'])
  })

  test('has both sides', () => {
    const { claim, against } = ladderOf(openGraph(WIRE_STORY).trace('c'))
    expect(claim).toBe('c')
    expect(against.map(({ end }) => end.id)).toEqual(['blog', 'ministry'])
  })
})

test('a document that nobody read is no top: the line begins with one that was', () => {
  const dataset = {
    ...WIRE_STORY,
    sources: WIRE_STORY.sources.map((source) => (source.id === 'wire' ? { ...source, knownVia: ['blog'] } : source)),
  }
  const [line] = ladderOf(openGraph(dataset).trace('c')).for
  expect(line?.ways[0]?.rungs.map(({ step, from }) => [step?.statement, from])).toEqual([
    ['b1', 'w1'],
    ['w1', 'official'],
  ])
})

describe('a document that is cited as a whole', () => {
  const graph = openGraph(
    makeDataset({
      actors: [{ id: 'maker' }],
      sources: [
        { id: 'blog' },
        { id: 'copy' },
        { id: 'memo', type: 'filing', publisher: 'maker' },
        { id: 'report', type: 'filing', publisher: 'maker' },
        { id: 'leak' },
      ],
      claims: [{ id: 'c' }],
      statements: [
        { id: 'b', source: 'blog', claim: 'c', from: ['leak', 'memo', 'report'] },
        { id: 'x', source: 'copy', claim: 'c', from: ['b'] },
      ],
    }),
  )
  const side = ladderOf(graph.trace('c')).for

  test('is a rung between the last statement and the end, each on a way of its own', () => {
    const { ways = [], documents } = side.find(({ end }) => end.id === 'maker') ?? {}
    expect(
      ways.map(({ rungs }) => rungs.map(({ source, step, from }) => [source, step?.statement ?? null, from])),
    ).toEqual([
      [
        ['blog', 'b', 'memo'],
        ['memo', null, 'maker'],
      ],
      [
        ['blog', 'b', 'report'],
        ['report', null, 'maker'],
      ],
    ])
    expect(ways.map(({ rungs }) => rungs[0]?.joining.map(({ step }) => step.statement))).toEqual([['x'], []])
    expect([documents, ways.map((way) => way.documents)]).toEqual([4, [3, 2]])
  })

  test('that names no source is the end itself', () => {
    const { ways = [] } = side.find(({ end }) => end.id === 'leak') ?? {}
    expect(ways.map(({ rungs }) => rungs.map(({ source }) => source))).toEqual([['blog']])
  })
})

test('tells every step under every end that it leads to, each rung from the next and the last from the end, in any view', () => {
  fc.assert(
    fc.property(arbitraryCase(), ({ dataset, options }) => {
      const graph = openGraph(dataset).at(options)
      for (const { id } of dataset.claims) {
        const trace = graph.trace(id)
        const ladder = ladderOf(trace)
        for (const side of ['for', 'against'] as const) {
          expect(ladder[side].map(({ end }) => end.id).sort()).toEqual(trace[side].ends.map((end) => end.id))
          const told = new Set(ladder[side].flatMap(stepsOf).map(({ statement }) => statement))
          expect([...told].sort()).toEqual(trace[side].steps.map(({ statement }) => statement).sort())
          const whole = ladder[side].flatMap(({ ways }) =>
            ways.flatMap(({ rungs }) => rungs.filter(({ step }) => step === null)),
          )
          const cited = trace[side].documents.filter(({ id: document, end }) => document !== end)
          expect([...new Set(whole.map(({ source }) => source))].sort()).toEqual(cited.map((each) => each.id))
          for (const { end, ways } of ladder[side]) {
            for (const { rungs } of ways) {
              expect(rungs[0]?.step?.carrying).toBe(true)
              expect(rungs.at(-1)?.from).toBe(end.id)
              for (const [index, { step, from, joining }] of rungs.entries()) {
                const next = rungs[index + 1]
                if (next !== undefined) expect(from).toBe(next.step?.statement ?? next.source)
                if (step !== null && step.end !== from) expect(step.comesFrom.map((each) => each.id)).toContain(from)
                for (const other of joining) expect(other.step.comesFrom.map((each) => each.id)).toContain(other.from)
              }
            }
          }
        }
      }
    }),
    { numRuns: 200 },
  )
})
