import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutAnswers } from '../../src/cli/cut-answer.ts'

const ANSWER = {
  claim: 'c',
  sides: [
    { name: 'for', ends: ['a', 'b', 'c'], figures: { least: 1, most: 3 } },
    { name: 'against', ends: ['d'], figures: { least: 1, most: 1 } },
  ],
  none: [],
}

test('nothing asked for, nothing cut: the very same answers', () => {
  const answers = [ANSWER]
  expect(cutAnswers(answers, {})).toEqual({ answers, leftOut: [] })
  expect(cutAnswers(answers, {}).answers).toBe(answers)
})

describe('a limit', () => {
  test('holds for every list at every depth, and each is told by its path', () => {
    expect(cutAnswers([ANSWER], { limit: 1 })).toEqual({
      answers: [
        {
          claim: 'c',
          sides: [
            { name: 'for', ends: ['a'], figures: { least: 1, most: 3 } },
            { name: 'against', ends: ['d'], figures: { least: 1, most: 1 } },
          ],
          none: [],
        },
      ],
      leftOut: ['left out by --limit 1: 2 of 3 in sides.ends'],
    })
  })

  test('leaves pairs whole', () => {
    const spans = [{ span: ['2026', '2027'] }, { span: ['2026', null] }, { span: ['2025', '2026'] }]
    expect(cutAnswers([spans], { limit: 1 }).answers).toEqual([[{ span: ['2026', '2027'] }]])
  })

  test('holds for an answer that is a list, not for how many answers there are', () => {
    const { answers, leftOut } = cutAnswers([[1, 2, 3], [4], [5, 6, 7]], { limit: 1 })
    expect(answers).toEqual([[1], [4], [5]])
    expect(leftOut).toEqual(['left out by --limit 1: 4 of 6 in the answer'])
  })

  test('that is large enough changes nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(cutAnswers([value], { limit: 1000 }))).toBe(
          JSON.stringify({ answers: [value], leftOut: [] }),
        )
      }),
    )
  })
})

describe('fields', () => {
  test('are kept alone, inside others and inside entries of lists too', () => {
    expect(cutAnswers([ANSWER], { fields: ['claim', 'sides.figures.most', 'sides.name'] })).toEqual({
      answers: [
        {
          claim: 'c',
          sides: [
            { name: 'for', figures: { most: 3 } },
            { name: 'against', figures: { most: 1 } },
          ],
        },
      ],
      leftOut: ['left out by --fields: sides.ends, sides.figures.least, none'],
    })
  })

  test('asked for as a whole are whole, whatever else is asked of what is inside', () => {
    const whole = cutAnswers([ANSWER], { fields: ['sides'] })
    expect(cutAnswers([ANSWER], { fields: ['sides.name', 'sides'] })).toEqual(whole)
    expect(cutAnswers([ANSWER], { fields: ['sides', 'sides.name'] })).toEqual(whole)
    expect(whole.answers).toEqual([{ sides: ANSWER.sides }])
  })

  test('that no answer has are refused; one that some answers have is kept in these', () => {
    expect(() => cutAnswers([ANSWER], { fields: ['side'] })).toThrow('the answer has no field "side"')
    expect(() => cutAnswers([ANSWER], { fields: ['sides.end'] })).toThrow('sides has no field "end"')
    expect(cutAnswers([{ a: 1 }, { b: 2 }], { fields: ['a'] }).answers).toEqual([{ a: 1 }, {}])
    expect(cutAnswers([{ list: [] }], { fields: ['list.any'] }).answers).toEqual([{ list: [] }])
  })
})
