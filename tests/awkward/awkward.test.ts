import { describe, expect, test } from 'vitest'
import { jsonParts } from '../../src/dataset/write/json-parts.ts'
import { textOf } from '../../src/words/parts.ts'
import { coincidences } from '../../src/words/support.ts'
import { CASES } from './cases.ts'
import { EXPECTED } from './expected.ts'
import { openCase } from './opened.ts'
import { QUESTIONS } from './questions.ts'

const SIZE = 16

/** Enough for every question to have something to do. */
const FEW = 4

describe('an awkward input', () => {
  test.for(Object.keys(CASES))('%s is answered by every question, each the same twice', async (name) => {
    const answers = async () => {
      const { graph, subjects } = openCase(name, FEW)
      const texts = Object.entries(QUESTIONS).map(async ([question, ask]) => {
        return `${question} ${[...jsonParts(await ask(graph, subjects))].join('')}`
      })
      return Promise.all(texts)
    }
    const found = await answers()
    for (const text of found) expect(text).not.toContain('NaN')
    expect(await answers()).toEqual(found)
  })

  test.for(Object.entries(EXPECTED))('%s has the origins that were put into it', ([name, expected]) => {
    const { graph, subjects } = openCase(name, SIZE)
    const { corroboration, for: side } = graph.support(subjects.claim)
    const { min, max } = side.origins
    expect({ corroboration, statements: side.statements, min, max }).toEqual(expected)
    const { steps } = graph.trace(subjects.claim).for
    expect(steps.filter(({ carrying }) => carrying).length).toBe(expected.statements)
    const carried = expected.statements > 0
    // Outlets apart, for they take many documents at once.
    const points = graph.weakPoints().points.filter(({ kind }) => kind !== 'outlet')
    const fallsWith = points.filter(({ fallen }) => fallen.includes(subjects.claim)).map(({ id }) => id)
    expect(fallsWith).toEqual(carried ? [...side.singlePoints].sort() : [])
  })
})

describe('what is peculiar to an awkward input is found', () => {
  const graphOf = (name: string, size = SIZE) => openCase(name, size).graph

  test('a ring and a tangle are one loop each, a chain is none', () => {
    expect(graphOf('chain').loops().loops).toEqual([])
    for (const name of ['ring', 'tangle']) {
      const { loops } = graphOf(name).loops()
      expect(loops.map(({ statements, grounded }) => [statements.length, grounded])).toEqual([[SIZE, true]])
    }
  })

  test('of claims that narrow each other all but the narrowest are corroborated', () => {
    const found = graphOf('narrows', 100).find({ kind: 'claim', corroboration: 'corroborated', limit: 1 })
    expect(found.total).toBe(99)
  })

  test('whoever says the last premise of a chain unseats all claims above it', () => {
    const { points } = graphOf('premises').weakPoints()
    const last = points.find(({ id }) => id === `s${SIZE - 1}`)
    expect([last?.fallen, last?.unseated.length]).toEqual([[`c${SIZE - 1}`], SIZE - 1])
  })

  test('a conclusion of many conditionals stands with nothing of its own, and falls with the first claim', () => {
    const { unseated } = graphOf('rules').impact(['a'])
    expect(unseated.map(({ claim }) => claim)).toContain(`c${SIZE - 1}`)
  })

  test('claims that contradict each other make as many sets as there are ways to choose', async () => {
    const setsOf = async (name: string) => (await graphOf(name).stories()).disputes.map(({ stories }) => stories.length)
    expect(await setsOf('clique')).toEqual([SIZE])
    expect(await setsOf('pairs')).toEqual(Array(SIZE / 2).fill(2))
  })

  test('the latest of many judgements counts', () => {
    const { status, history } = graphOf('judged').status('c')
    expect([status, history.length]).toEqual(['refuted', SIZE - 1])
  })

  test('every day of many is told', () => {
    const { events, curve } = graphOf('days').history('c')
    expect(events.length).toBe(SIZE)
    expect(curve.map(({ documents }) => documents)).toEqual(Array.from({ length: SIZE + 1 }, (_, day) => day))
  })
})

describe('an answer that would grow as the square of the input is cut, and says so', () => {
  test('support, by pairs of origins that may be one', () => {
    const { origins } = openCase('anonymous', 60).graph.support('c').for
    expect([origins.min, origins.max, origins.reasons.length, origins.moreReasons]).toEqual([1, 60, 1000, 770])
    const last = coincidences(origins, (id) => id).at(-1)
    expect(textOf(last?.text ?? [])).toBe('770 more pairs may be one, too many to list')
  })

  test('loops, by ways back to a publisher: the shortest are told', () => {
    const { graph } = openCase('volley', 100)
    const { feedback, moreFeedback } = graph.loops()
    expect([feedback.length, moreFeedback]).toEqual([1000, true])
    // Of 98 sources it is two steps back, of 96 four, and so on: the first eleven lengths are whole, of the next 12 are left.
    const lengths = feedback.map(({ documents }) => documents.length - 1)
    expect(lengths.filter((length) => length === 2).length).toBe(98)
    expect(lengths.filter((length) => length === 20).length).toBe(80)
    expect(openCase('volley', 40).graph.loops().moreFeedback).toBeUndefined()
  })

  test('weak points, by claims that each unseats: the worst are told', () => {
    const { points, morePoints = 0 } = openCase('premises', 500).graph.weakPoints()
    expect(points.length + morePoints).toBe(1000)
    expect(morePoints).toBeGreaterThan(0)
    expect(points[0]?.unseated.length).toBe(499)
    const named = points.reduce((sum, { fallen, unseated }) => sum + fallen.length + unseated.length, 0)
    expect(named).toBeLessThanOrEqual(100_000 + 20 * 3000)
  })
})
