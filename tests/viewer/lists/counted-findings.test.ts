import { expect, test } from 'vitest'
import type { Question } from '../../../viewer/src/answers/question.ts'
import { COUNTED, countedSoFar } from '../../../viewer/src/lists/counted-findings.ts'
import { FINDING_WORDS, FINDINGS } from '../../../viewer/src/words/findings-words.ts'

const ANSWERS: Readonly<Partial<Record<Question, unknown>>> = {
  conflicts: { conflicts: [{ open: true }, { open: false }] },
  stories: { disputes: [1, 2] },
  weakPoints: { points: [1, 2, 3] },
  loops: { loops: [1], echoes: [1], feedback: [], impossible: [1] },
  audit: { findings: [1, 2, 3, 4] },
  unnamed: { actors: [] },
  trackRecord: { records: [1] },
}

/** What is counted where the answers to some questions are here. */
function counted(here: readonly Question[]) {
  const asked: Question[] = []
  const counts = countedSoFar((question) => {
    asked.push(question)
    return here.includes(question) ? { at: 'here', value: ANSWERS[question] } : { at: 'asked' }
  })
  return { counts: Object.fromEntries(counts), asked }
}

test('one is counted after the other, what takes least first', () => {
  expect(counted([])).toEqual({ counts: {}, asked: ['trackRecord'] })
  expect(counted(['trackRecord'])).toEqual({ counts: { 'track-record': 1 }, asked: ['trackRecord', 'conflicts'] })
})

test('an answer that somebody opened is counted when it is its turn', () => {
  expect(counted(['audit']).asked).toEqual(['trackRecord'])
  expect(counted(['trackRecord', 'conflicts', 'unnamed']).counts).toMatchObject({ conflicts: 1, unnamed: 0 })
})

test('at the end all are counted that can be', () => {
  const { counts } = counted(Object.keys(ANSWERS) as Question[])
  expect(Object.keys(counts).sort()).toEqual(Object.keys(COUNTED).sort())
  expect(counts).toMatchObject({ loops: 3, audit: 4, 'weak-points': 3, 'consistent-sets': 2 })
})

test('what cannot be counted holds up nothing', () => {
  const counts = countedSoFar(() => ({ at: 'failed', message: 'no' }))
  expect([...counts.keys()].sort()).toEqual(Object.keys(COUNTED).sort())
  expect(new Set(counts.values())).toEqual(new Set([undefined]))
})

test('every count says what it counts, and no other does', () => {
  for (const finding of FINDINGS) {
    const { counted: inWords } = FINDING_WORDS[finding]
    expect(inWords !== undefined, finding).toBe(COUNTED[finding] !== undefined)
    if (inWords !== undefined) expect(inWords(12)).toMatch(/^12 \p{L}/u)
  }
})
