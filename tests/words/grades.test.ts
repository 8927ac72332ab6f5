import { expect, test } from 'vitest'
import {
  admiraltyInWords,
  admiraltyItems,
  gradeItems,
  gradesOverTime,
  reliabilityInWords,
  weightInWords,
} from '../../src/words/grades.ts'
import { textOf } from '../../src/words/parts.ts'
import { graph, nameOf } from './bridge.ts'

test('what rests on something agrees with how much it is', () => {
  expect(textOf(weightInWords(graph.weight('official'), nameOf))).toBe(
    '2 statements that count lead through an official',
  )
  expect(textOf(weightInWords(graph.weight('portal'), nameOf))).toBe(
    '1 statement that counts leads through Bridge news, 25 Feb 2026',
  )
  expect(textOf(weightInWords(graph.weight('closed'), nameOf))).toBe(
    '1 claim rests on this one: The bridge was closed.',
  )
})

test('the Admiralty code is spelt out, each half as far as it was given', () => {
  const none = graph.admiralty('w1')
  expect(admiraltyInWords(none)).toBe('nobody graded its document, publisher or author, nor what it says')
  expect(admiraltyItems(none, nameOf)).toEqual([])
  const given = { assessment: 'a', by: 'mayor', date: '2026-03' }
  const both = {
    ...none,
    reliability: { ...given, reliability: 'B' as const, topic: null, of: 'agency' },
    credibility: { ...given, credibility: 3 as const },
  }
  expect(admiraltyInWords(both)).toBe('source usually reliable; what it says possibly true')
  expect(admiraltyItems(both, nameOf).map(({ text }) => textOf(text))).toEqual([
    'B given to The Agency by the mayor, March 2026',
    '3 given to The Agency, 23 Feb 2026 by the mayor, March 2026',
  ])
})

test('grades are told in general and by topic, then each with who gave it', () => {
  const none = graph.reliability('agency')
  expect(reliabilityInWords(none, nameOf).map(textOf)).toEqual(['Nobody graded it.'])
  const grade = {
    reliability: 'C',
    assessment: 'a',
    by: 'mayor',
    date: '2026',
    topic: 'closed',
    edge: 'e',
    confidence: 'high',
    evidence: [],
    method: null,
    rationale: 'They erred once.',
  } as const
  const graded = { ...none, general: { ...grade, topic: null }, topics: [grade], grades: [grade] }
  expect(reliabilityInWords(graded, nameOf).map(textOf)).toEqual([
    'C, fairly reliable',
    'C, fairly reliable on The bridge was closed.',
  ])
  expect(
    gradeItems(graded, nameOf).map(({ text, under = [] }) => [textOf(text), ...under.map((line) => textOf(line.text))]),
  ).toEqual([['2026, by the mayor: C, fairly reliable on The bridge was closed., high confidence', 'They erred once.']])
})

test('a grade that became another is told with both dates, on each topic by itself; one that stayed is not', () => {
  const none = graph.reliability('agency')
  const grade = (reliability: 'C' | 'E', date: string, topic: string | null = null) => {
    const given = { assessment: `${date}${topic}`, by: 'mayor', edge: 'e', confidence: null, evidence: [] }
    return { ...given, reliability, date, topic, method: null, rationale: null } as const
  }
  const latestFirst = [grade('C', '2026-03'), grade('E', '2025'), grade('E', '2024'), grade('E', '2023', 'closed')]
  expect(gradesOverTime({ ...none, grades: latestFirst }, nameOf).map(textOf)).toEqual([
    'E, unreliable (2024) → C, fairly reliable (March 2026)',
  ])
  const onTopic = [grade('C', '2025', 'closed'), ...latestFirst]
  expect(gradesOverTime({ ...none, grades: onTopic }, nameOf).map(textOf)[0]).toBe(
    'E, unreliable (2023) → C, fairly reliable (2025) on The bridge was closed.',
  )
})
