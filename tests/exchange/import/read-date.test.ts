import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate } from '../../../src/exchange/import/read-date.ts'
import { parseEdtf } from '../../../src/model/dates.ts'

/** The one date that a text means, without what was taken for granted. */
function dateOf(text: string, order?: 'day-first' | 'month-first') {
  const reading = readDate(text, order)
  return reading !== undefined && 'date' in reading ? reading.date : reading
}

/** All that a text may mean, sorted. */
function readingsOf(text: string) {
  const reading = readDate(text)
  return reading !== undefined && 'ambiguous' in reading ? [...reading.ambiguous].sort() : reading
}

test.each([
  ['2026', '2026'],
  ['2026-03', '2026-03'],
  ['2026-3-4', '2026-03-04'],
  ['2026/3/4', '2026-03-04'],
  ['2026.03.04', '2026-03-04'],
  ['20260304', '2026-03-04'],
  ['2026-03-04T09:30Z', '2026-03-04T09:30Z'],
  ['2026-03-04T10:00+01:00', '2026-03-04T10:00+01:00'],
  ['2026-03-04T10:00:00.000+0100', '2026-03-04T10:00:00+01:00'],
  ['2026-03-04 09:30:00 UTC', '2026-03-04T09:30:00Z'],
  ['2026-03-04 09:30:00 +0000 UTC', '2026-03-04T09:30:00Z'],
  ['20260304T093000Z', '2026-03-04T09:30:00Z'],
  ['2026-03-04T09:30', '2026-03-04T09:30'],
  ['2026-03-04 00:00:00', '2026-03-04'],
])('the dates of ISO 8601 and of databases: %s', (text, date) => expect(dateOf(text)).toBe(date))

test.each([
  ['4 March 2026', '2026-03-04'],
  ['March 4th, 2026', '2026-03-04'],
  ['the 4th of March, 2026', '2026-03-04'],
  ['Wed, 04 Mar 2026 09:30:00 GMT', '2026-03-04T09:30:00Z'],
  ['Wed Mar 04 2026 09:30:00 GMT+0100 (Central European Standard Time)', '2026-03-04T09:30:00+01:00'],
  ['March 4, 2026 at 9:30 PM', '2026-03-04T21:30'],
  ['Mar 2026', '2026-03'],
  ['4 de marzo de 2026', '2026-03-04'],
  ['1er février 2026', '2026-02-01'],
  ['mercredi 4 août 2026', '2026-08-04'],
  ['4 de março de 2026', '2026-03-04'],
  ['4. März 2026', '2026-03-04'],
  ['4. Dezember 2026, 09:30 Uhr', '2026-12-04T09:30'],
  ['4 marzo 2026', '2026-03-04'],
  ['woensdag 4 maart 2026', '2026-03-04'],
  ['4 listopada 2026', '2026-11-04'],
  ['4 марта 2026 г.', '2026-03-04'],
  ['4 березня 2026 р.', '2026-03-04'],
  ['4 Mart 2026 Çarşamba', '2026-03-04'],
  ['4 KASIM 2026', '2026-11-04'],
  ['Rabu, 4 Maret 2026', '2026-03-04'],
  ['٤ مارس ٢٠٢٦', '2026-03-04'],
  ['4 كانون الثاني 2026', '2026-01-04'],
  ['4 मार्च 2026', '2026-03-04'],
  ['४ मार्च २०२६', '2026-03-04'],
  ['2026年3月4日', '2026-03-04'],
  ['2026年3月4日(水) 09:30', '2026-03-04T09:30'],
  ['２０２６年３月', '2026-03'],
  ['2026년 3월 4일', '2026-03-04'],
  ['2026. 3. 4.', '2026-03-04'],
])('days and months in words: %s', (text, date) => expect(dateOf(text)).toBe(date))

test.each([
  ['04.03.2026', '2026-03-04'],
  ['4.3.2026 09:30', '2026-03-04T09:30'],
  ['4. 3. 2026', '2026-03-04'],
  ['25/12/2026', '2026-12-25'],
  ['12/25/2026', '2026-12-25'],
  ['25-12-2026', '2026-12-25'],
  ['03/2026', '2026-03'],
])('days in numbers of which only one is the month: %s', (text, date) => expect(dateOf(text)).toBe(date))

test.each([
  ['c. 2024', '2024~'],
  ['circa March 2024', '2024-03~'],
  ['2024?', '2024?'],
  ['2024~', '2024~'],
  ['4 March 2026?', '2026-03-04?'],
  ['2020s', '202X'],
  ['2024–2025', '2024/2025'],
  ['2024/25', '2024/2025'],
  ['2024-25', '2024/2025'],
  ['4–6 March 2026', '2026-03-04/2026-03-06'],
  ['March 4-6, 2026', '2026-03-04/2026-03-06'],
  ['30 March to 2 April 2026', '2026-03-30/2026-04-02'],
  ['March–April 2026', '2026-03/2026-04'],
  ['2026-03-04 - 2026-03-06', '2026-03-04/2026-03-06'],
  ['Q1 2026', '2026-01/2026-03'],
  ['Spring 2026', '2026-21'],
  ['Winter 2025/26', '2025-24'],
  ['2026/03//', '2026-03'],
  ['2026///', '2026'],
  ['2022-11/2023-06', '2022-11/2023-06'],
  ['../2025', '../2025'],
])('what is about, unsure, or a stretch of time: %s', (text, date) => expect(dateOf(text)).toBe(date))

test('what may be two dates is told as both, until somebody says which comes first', () => {
  expect(readingsOf('03/04/2026')).toEqual(['2026-03-04', '2026-04-03'])
  expect(readingsOf('03-04-2026 09:30')).toEqual(['2026-03-04T09:30', '2026-04-03T09:30'])
  expect(dateOf('03/04/2026', 'day-first')).toBe('2026-04-03')
  expect(dateOf('03/04/2026', 'month-first')).toBe('2026-03-04')
  expect(dateOf('25/12/2026', 'month-first')).toBe('2026-12-25')
  expect(readingsOf('2021-22')).toEqual(['2021-22', '2021/2022'])
  expect(readingsOf('2004/06')).toEqual(['2004-06', '2004/2006'])
  expect(readingsOf('Winter 2026')).toEqual(['2025-24', '2026-24'])
})

test('a month that two languages call alike is told as both', () =>
  expect(readingsOf('4. listopada 2026')).toEqual(['2026-10-04', '2026-11-04']))

test('years of two digits are told', () => {
  expect(readDate('04.03.26')).toEqual({ date: '2026-03-04', note: expect.stringContaining('two digits') })
  expect(readDate('4-Mar-98')).toEqual({ date: '1998-03-04', note: expect.stringContaining('two digits') })
  expect(readingsOf('03/04/26')).toEqual(['2003-04-26', '2026-03-04', '2026-04-03'])
})

test('years of other calendars become no years of ours', () => {
  expect(readingsOf('4 March 2569')).toEqual(['2026-03-04', '2569-03-04'])
  expect(readingsOf('1405/03/04')).toEqual(['1405-03-04', '1984/1985', '2026/2027'].sort())
  expect(readingsOf('1447-01-01')).toContain('2025/2026')
  for (const text of ['4 Ramadan 1447', '1447هـ', '4 มีนาคม 2569', '令和8年3月4日', '4 خرداد 1405'])
    expect(readDate(text)).toBeUndefined()
})

test.each([
  ['a zone that several have', '4 March 2026 09:30 CST', '2026-03-04T09:30'],
  ['fractions of a second', '2026-03-04T09:30:00.25Z', '2026-03-04T09:30:00Z'],
])('what a date cannot hold is told: %s', (_, text, date) =>
  expect(readDate(text)).toEqual({ date, note: expect.any(String) }),
)

test.each([
  ...['', 'yesterday', '3 days ago', 'n/a', '4 March', 'March 26', '3/26', '2026-02-30', '31/11/2026', '13/13/2026'],
  ...['0000-00-00', '1772613000', '46085', '2026-03-04T25:00', '4 March 2026 13:00 PM', 'March of the Penguins 2026'],
  ...['1.5', '12:30', 'May', '2026 03 04 05', '4 March 2026 and 5 March 2026', '99999999999999999999'],
])('no date is made of what is none: %j', (text) => expect(readDate(text)).toBeUndefined())

test('whatever it is given, it gives dates that are valid', () => {
  const piece = fc.constantFrom(
    ...['2026', '03', '4', '/', '-', '.', ' ', 'T', ':', 'March', 'mai', 'Z', '~', '?', 'c. ', '年', '月', '26', '–'],
    ...['+01:00', ' to ', 'Winter', ', ', '9:30', '٢', 'X', '..'],
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.array(piece, { maxLength: 9 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const reading = readDate(text)
        if (reading === undefined) return
        for (const date of 'date' in reading ? [reading.date] : reading.ambiguous) parseEdtf(date)
      },
    ),
    { numRuns: 2000 },
  )
})
