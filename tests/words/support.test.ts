import { describe, expect, test } from 'vitest'
import { CORROBORATIONS, type Support } from '../../src/index.ts'
import { textOf } from '../../src/words/parts.ts'
import {
  coincidences,
  failing,
  misreportSection,
  misreportsInWords,
  sideFigures,
  sideReasons,
  sourcingInWords,
  verdictOf,
} from '../../src/words/support.ts'
import { graph, nameOf } from './bridge.ts'

const { for: side, against } = graph.support('closed')

test('every corroboration is a sentence without a code', () => {
  for (const corroboration of CORROBORATIONS)
    expect(verdictOf(corroboration)).toMatch(/^[A-Z][a-z- ]+\. [A-Z][^A-Z]+\.$/)
  expect(verdictOf('anonymousGroup')).toBe(
    'One anonymous group. All that names a source goes back to one group of people who are not named.',
  )
})

test('figures say what they count', () => {
  const figures = Object.fromEntries(sideFigures(side).map(({ name, value }) => [name, value]))
  expect(figures).toEqual({
    statements: "3, 1 in the document's own voice",
    documents: '3 read',
    publishers: '3',
    origins: '1 to 2, of which 1 names no source',
    'independent routes': '2, 1 to an origin that is given',
    'documents per origin': '1.5',
  })
  expect(sideFigures(against).map(({ value }) => value)).toEqual([
    "1, all in the document's own voice",
    '1 read',
    '1',
    '1',
    '1',
    '1',
  ])
  const { documents, misreports, origins, routes, ...rest } = side
  const seen = { ...documents, read: 9, excerpts: 4, works: 7, reported: 2 }
  expect(sideFigures({ ...rest, misreports, origins, routes, documents: seen })[1]?.value).toBe(
    '9 read, 4 in excerpt only, versions of 7 documents, 2 known only through others',
  )
  expect(sideFigures({ ...side, documents: { ...seen, excerpts: 9 } })[1]?.value).toContain('all in excerpt only')
})

describe('the finding in a sentence', () => {
  const of = (read: number, min: number, max: number, exact = true, undisclosed = 0) =>
    sourcingInWords({
      ...side,
      documents: { ...side.documents, read },
      origins: { ...side.origins, min, max, exact, undisclosed, disclosed: max - undisclosed },
    })
  test.each([
    [of(26, 1, 1), '26 documents go back to 1 origin.'],
    [of(1, 1, 1), '1 document goes back to 1 origin.'],
    [
      of(3, 1, 2),
      '3 documents go back to 2 origins at most; some may be the same, so there may be as few as 1 origin.',
    ],
    [
      of(9, 2, 5, false),
      '9 documents go back to 5 origins at most; some may be the same, so there may be fewer, but at least 2 origins.',
    ],
    [
      of(16, 1, 16, true, 15),
      '16 documents go back to 1 origin and to 15 pages that name no source, so there may be as few as 1 origin.',
    ],
    [of(15, 1, 15, true, 15), '15 documents name no source, so they may all have it from one.'],
    [of(1, 1, 1, true, 1), '1 document says so, and names no source.'],
    [of(20, 1, 2, true, 2), '20 documents go back to 2 pages that name no source, so they may all have it from one.'],
    [of(20, 1, 1, true, 1), '20 documents go back to 1 page that names no source.'],
    [of(0, 0, 0), 'Nothing that counts supports it.'],
  ])('%s', (said, expected) => expect(said).toBe(expected))
})

test('reasons name the origins, what it fails with, and why origins may be one', () => {
  const told = sideReasons(side, nameOf).map(({ title, items }) => [title, items.map(({ text }) => textOf(text))])
  expect(told).toEqual([
    ['Origins', ['an official', 'Bridge news, 25 Feb 2026']],
    ['Fails only if all of these are wrong', ['Bridge news, 25 Feb 2026', 'The Agency, 23 Feb 2026']],
    [
      'May be fewer origins than they seem',
      ['Bridge news, 25 Feb 2026 names no source, so it may come from any of the others'],
    ],
  ])
})

test('pages that cite what does not say so are told apart, with what they cite', () => {
  const misreports = [
    { statement: 'b1', source: 'blog', from: ['wire'] },
    { statement: 'p1', source: 'portal', from: ['wire', 'official'] },
  ]
  expect(misreportsInWords({ misreports: misreports.slice(0, 1) })).toBe('1 page says so; what it cites does not.')
  expect(sourcingInWords({ ...against, misreports })).toMatch(/ 2 pages say so; what they cite does not\.$/)
  const [section] = misreportSection({ misreports }, nameOf)
  expect(section?.title).toBe('Says so, but what it cites does not')
  expect(section?.items.map(({ text }) => textOf(text))[1]).toBe(
    'Bridge news, 25 Feb 2026, citing The Agency, 23 Feb 2026 and an official',
  )
})

test('one point is told in the singular, several in the plural, a bound as one', () => {
  const points = (singlePoints: string[]): Support['for'] => ({ ...side, singlePoints })
  expect(failing(points(['wire']))[0]).toBe('Fails if this is wrong')
  expect(failing(points(['wire', 'official']))[0]).toBe('Fails if any one of these is wrong')
  expect(failing({ ...side, routes: { ...side.routes, bound: true } })[0]).toContain('perhaps with fewer')
})

test('pairs that may be one are told with the reason, and many that name no source are counted', () => {
  const origins = {
    ...side.origins,
    reasons: [
      { ends: ['official', 'mayor'], reason: 'affiliationMissing' as const },
      ...['a', 'b', 'c', 'd'].map((id) => ({ ends: [id], reason: 'undisclosed' as const })),
    ],
  }
  expect(coincidences(origins, nameOf).map(({ text }) => textOf(text))).toEqual([
    'an official and the mayor may be one: one of them is anonymous, and whose they are is unknown',
    '4 of these documents name no source, so each may come from any of the others',
  ])
  const cut = coincidences({ ...origins, reasons: origins.reasons.slice(0, 1), moreReasons: 1234 }, nameOf)
  expect(textOf(cut[1]?.text ?? [])).toBe('1,234 more pairs may be one, too many to list')
})
