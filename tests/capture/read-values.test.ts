import { expect, test } from 'vitest'
import { readDate, readLanguage } from '../../src/capture/read-values.ts'

test('dates of ISO 8601 become EDTF, to the second and in their own offset', () => {
  expect(readDate('2026-04-11')).toBe('2026-04-11')
  expect(readDate(' 2026/4/1 ')).toBe('2026-04-01')
  expect(readDate('2026-04-11T08:30:15.123Z')).toBe('2026-04-11T08:30:15Z')
  expect(readDate('2026-04-11 08:30 +0200')).toBe('2026-04-11T08:30+02:00')
  expect(readDate('2026')).toBe('2026')
})

test('a time of which nobody says where it holds is told as its day', () => {
  expect(readDate('2026-04-11T08:30')).toBe('2026-04-11')
})

test('what may be two dates, or none, is not read', () => {
  for (const value of ['03/04/2026', 'April 11, 2026', '2026-02-30', '', 'yesterday'])
    expect(readDate(value)).toBeUndefined()
})

test('languages are tags, however they are written', () => {
  expect(readLanguage('en_us')).toBe('en-US')
  expect(readLanguage('zh-hans, en')).toBe('zh-Hans')
  for (const value of ['', 'not a language', '??', undefined])
    expect(readLanguage(value)).toBe(value === 'not a language' ? 'not' : undefined)
})
