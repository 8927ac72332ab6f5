import { expect, test } from 'vitest'
import { textOf } from '../../src/words/parts.ts'
import {
  gradeInWords,
  leftOutInWords,
  shareInWords,
  trackedInWords,
  verdictsInWords,
} from '../../src/words/track-record.ts'
import { nameOf } from './bridge.ts'

test('a share stands with how sure it is', () => {
  expect(shareInWords({ share: 0.6, interval: { low: 0.354, high: 0.81, level: 0.95, prior: 'jeffreys' } })).toBe(
    '60 % (35 % to 81 %)',
  )
  expect(shareInWords({ share: null, interval: null })).toBe('–')
})

test('how many were right and wrong, and how many were said both ways where any were', () => {
  expect(verdictsInWords({ right: 9, wrong: 6, mixed: 0 })).toBe('9 right, 6 wrong')
  expect(verdictsInWords({ right: 1, wrong: 0, mixed: 2 })).toBe('1 right, 0 wrong, 2 said both ways')
})

test('a grade is spelt out, and none is not said', () => {
  const grade = { reliability: 'D' as const, assessment: 'a', by: 'agency', date: '2026', topic: null }
  expect([gradeInWords({ grade }), gradeInWords({ grade: null })]).toEqual(['graded D: not usually reliable', ''])
})

test('what went wrong, and what is left out', () => {
  const claim = {
    claim: 'closed',
    said: 'denies',
    verdict: 'verified',
    right: false,
    ownVoice: true,
    assessment: 'a',
    statements: ['n1'],
    withdrawn: [],
  } as const
  expect(textOf(trackedInWords(claim, nameOf))).toBe(
    'The bridge was closed.: denied in the mayor, 26 Feb 2026, verified since',
  )
  const late = { statement: 'a', claim: 'closed', reason: 'notBefore' as const, for: null }
  expect(
    leftOutInWords({ records: [], notCounted: [late, late, { ...late, reason: 'ownVerdict' as typeof late.reason }] }),
  ).toBe('Not counted: 2 statements not surely made before a verdict; 1 statement by somebody who gave the verdict.')
  expect(leftOutInWords({ records: [], notCounted: [] })).toBe('')
})
