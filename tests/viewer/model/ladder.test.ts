import { describe, expect, test } from 'vitest'
import { openGraph } from '../../../viewer/src/library.ts'
import { ladderOf } from '../../../viewer/src/model/ladder.ts'
import { WIRE_STORY } from '../wire-story.ts'

const ladder = ladderOf(openGraph(WIRE_STORY).trace('c').for)
const of = (end: string) => ladder.find((line) => line.end.id === end)

describe('the ladder of a claim', () => {
  test('has a line for each end, the one that most documents lead to first', () => {
    expect(ladder.map(({ end }) => end.id)).toEqual(['official', 'portal'])
  })

  test('goes from a document that carries the claim down to the end; others join where they have it from', () => {
    const [opening, ...rest] = of('official')?.openings ?? []
    expect(rest).toEqual([])
    expect(opening?.rungs.map(({ step }) => step.statement)).toEqual(['w1'])
    expect(opening?.rungs[0]?.joining.map(({ statement }) => statement)).toEqual(['b1', 'c1'])
    expect(opening?.documents).toBe(3)
  })

  test('names every statement of the side once', () => {
    const told = ladder.flatMap(({ openings }) =>
      openings.flatMap(({ rungs }) => rungs.flatMap(({ step, joining }) => [step, ...joining])),
    )
    expect(told.map(({ statement }) => statement).sort()).toEqual(['b1', 'c1', 'p1', 'w1'])
  })
})

test('a document that nobody read is no top: the line begins with one that was', () => {
  const dataset = {
    ...WIRE_STORY,
    sources: WIRE_STORY.sources.map((source) => (source.id === 'wire' ? { ...source, knownVia: ['blog'] } : source)),
  }
  const [line] = ladderOf(openGraph(dataset).trace('c').for)
  expect(line?.openings[0]?.rungs.map(({ step }) => step.statement)).toEqual(['b1', 'w1'])
})
