import { expect, test } from 'vitest'
import { datesInWords, stepInWords } from '../../../../viewer/src/panels/history/step-words.ts'

test('a step says when it began, and the figures since', () => {
  const step = { documents: 12, origins: { min: 1, max: 2 }, status: 'unassessed', changes: [] } as const
  expect(stepInWords({ ...step, date: '2026-02-24' })).toBe('24 Feb 2026: 12 documents, 1 to 2 origins')
  expect(stepInWords({ ...step, date: null })).toBe('By now, on no known day: 12 documents, 1 to 2 origins')
})

test('dates are told from the first to the last, two as they are, none not at all', () => {
  const at = (...dates: (string | null)[]) => datesInWords(dates.map((date) => ({ date })))
  expect(at('2026-01-05', '2026-02', '2026-03-01', null)).toBe(
    '5 Jan 2026 to 1 Mar 2026; long quiet times are drawn shorter.',
  )
  expect(at('2026-01-05', '2026-02-01')).toBe('5 Jan 2026 and 1 Feb 2026')
  expect(at(null)).toBe('')
})
