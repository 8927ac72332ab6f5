import { expect, test } from 'vitest'
import { exposedInWords, otherPointsInWords, pointInWords, pointKind } from '../../src/words/weak-points.ts'

test('numbers agree, and nothing is said of what does not happen', () => {
  expect(pointInWords({ fallen: ['a', 'b'], unseated: ['c'] })).toBe('2 claims fall and 1 loses a premise')
  expect(pointInWords({ fallen: ['a'], unseated: [] })).toBe('1 claim falls')
  expect(pointInWords({ fallen: [], unseated: ['a', 'b'] })).toBe('2 claims lose a premise')
  expect(exposedInWords({ points: [], harmless: 0, carried: 1, exposed: 1 })).toBe(
    '1 of 1 supported claim falls if a single document, person, organization or outlet is wrong.',
  )
  expect(exposedInWords({ points: [], morePoints: 2000, harmless: 0, carried: 9, exposed: 9 })).toMatch(
    / The worst are listed; 2,000 more are too many to list\.$/,
  )
  expect(otherPointsInWords(1, 2)).toBe('1 other brings down one claim; 2 bring down no claim.')
  expect(otherPointsInWords(3, 1)).toBe('3 others bring down one claim each; 1 brings down no claim.')
  expect(otherPointsInWords(0, 4)).toBe('4 bring down no claim.')
})

test('what sort of thing a point is', () => {
  expect((['outlet', 'source', 'actor'] as const).map((kind) => pointKind({ kind }))).toEqual([
    'outlet',
    'document',
    'person or organization',
  ])
})
