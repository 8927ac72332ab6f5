import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likeClaims } from '../../../src/query/like/like-claims.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { deepseek } from '../../graph-data/bundled.ts'
import { PARAPHRASES } from './paraphrases.ts'

const mill = openGraph(
  makeDataset({
    sources: [{ id: 'gazette', published: '2026-04-11' }],
    topics: [{ id: 'old-mill', name: 'Old Mill of Valleyford' }],
    claims: [
      { id: 'arson', text: 'The fire at the mill was set on purpose.', about: ['old-mill'] },
      { id: 'cans', text: 'Two petrol cans were found in the boiler room.' },
      { id: 'dead-40', text: 'The fire killed 40 people in April.' },
      { id: 'dead-43', text: 'The fire killed 43 people in May 2026.' },
      { id: 'no-cans', text: 'No petrol cans were found in the boiler room.' },
      { id: 'bought', text: 'Petrol cans were bought by the owner.' },
    ],
    statements: [{ source: 'gazette', claim: 'cans' }],
  }),
)
const idsLike = (sentence: string, options = {}) => likeClaims(mill, sentence, options).map(({ id }) => id)

describe('claims like a sentence', () => {
  test('are the very claim first, as alike as can be', () => {
    expect(likeClaims(mill, 'The fire at the mill was set on purpose')[0]).toEqual({
      id: 'arson',
      text: 'The fire at the mill was set on purpose.',
      score: 1,
      differs: [],
    })
  })

  test('are found by other forms of their words, in another order, with a slip of the pen', () => {
    expect(idsLike('They find 2 cans of petrol in boiler rooms')[0]).toBe('cans')
    expect(idsLike('petorl can')).toEqual(['bought', 'no-cans', 'cans'])
    expect(idsLike('purposely setting a mill on fire')[0]).toBe('arson')
  })

  test('are found by the name of what they are about, and while a word is still typed', () => {
    expect(idsLike('It was set alight in Valleyford')[0]).toBe('arson')
    expect(idsLike('petr')).toEqual(['bought', 'no-cans', 'cans'])
  })

  test('are shown with what differs, and none is hidden for it', () => {
    const [first, second] = likeClaims(mill, 'The fire killed 43 people in May.')
    expect([first?.id, first?.differs]).toEqual(['dead-43', []])
    expect([second?.id, second?.differs]).toEqual([
      'dead-40',
      ['the numbers differ: 43, 40', 'the months differ: May, April'],
    ])
    const denied = likeClaims(mill, 'Petrol cans were not found in the boiler room.').find(({ id }) => id === 'cans')
    expect(denied?.differs).toEqual(['one denies what the other says'])
  })

  test('are as many as are asked for, those about what is asked for before others that are as like', () => {
    expect(idsLike('fire')).toEqual(['arson', 'dead-40', 'dead-43'])
    expect(idsLike('fire', { limit: 1 })).toHaveLength(1)
    expect(likeClaims(mill, 'fire', { about: ['old-mill'] })[0]?.score).toBeGreaterThan(
      likeClaims(mill, 'fire')[0]?.score ?? 1,
    )
  })

  test('are none for a sentence that shares no word, and none that is later than the view', () => {
    expect(likeClaims(mill, 'Nothing of it, and not even this')).toEqual([])
    const asOf = (date: string) => likeClaims(mill.at({ asOf: date }), 'petrol cans').map(({ id }) => id)
    expect(asOf('2026-04-01')).toEqual(['bought', 'no-cans'])
    expect(asOf('2026-04-12')).toEqual(['bought', 'no-cans', 'cans'])
  })

  test('are the same for any sentence whenever it is asked, best first, with shares from 0 to 1', () => {
    const word = fc.constantFrom('fire', 'mill', 'not', '40', 'May', 'petrol', 'cans', 'œuvre', '火事', '$5m', '’', ' ')
    fc.assert(
      fc.property(fc.array(word), (said) => {
        const found = likeClaims(mill, said.join(' '))
        expect(likeClaims(mill, said.join(' '))).toEqual(found)
        const scores = found.map(({ score }) => score)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true)
      }),
    )
  })
})

test('of sixty-three claims of the bundled dataset in other words more than nine in ten are among the first eight', () => {
  const places = PARAPHRASES.map(([claim, sentence]) =>
    likeClaims(deepseek, sentence).findIndex(({ id }) => id === claim),
  )
  const within = (most: number) => places.filter((place) => place >= 0 && place < most).length
  expect(PARAPHRASES).toHaveLength(63)
  expect([within(1), within(3), within(8)]).toEqual([52, 60, 61])
})
