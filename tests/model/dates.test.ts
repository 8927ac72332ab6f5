import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HearsayError } from '../../src/errors.ts'
import { DAY_MS } from '../../src/model/calendar.ts'
import { ANY_DAY, isoSpan, parseEdtf, parseInstant, spanOf, surelyApart } from '../../src/model/dates.ts'

const span = (text: string) => isoSpan(parseEdtf(text))
const hintFor = (text: string) => {
  try {
    parseEdtf(text)
  } catch (error) {
    if (error instanceof HearsayError) return `${error.code}: ${error.hint}`
  }
  return 'a date'
}

describe('an EDTF date', () => {
  test.each([
    ['2026-02-25', '2026-02-25', '2026-02-25'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['-0044-03-15', '-0044-03-15', '-0044-03-15'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['-004X', '-0049-01-01', '-0040-12-31'],
    ['2024-XX', '2024-01-01', '2024-12-31'],
    ['2024-XX-XX', '2024-01-01', '2024-12-31'],
    ['2024-02-XX', '2024-02-01', '2024-02-29'],
    ['Y17000', 'Y17000', 'Y17000'],
    ['2026-02-25T23:30:00-05:00', '2026-02-26', '2026-02-26'],
    ['2026-02-25T00:30:00+02:00', '2026-02-24', '2026-02-24'],
    ['2026-02-25T23:30:00Z', '2026-02-25', '2026-02-25'],
    ['2026-02-25T23:30:00', '2026-02-25', '2026-02-25'],
    ['2026-02-25T23:30:00-05', '2026-02-26', '2026-02-26'],
  ])('%s is any day from %s to %s', (text, earliest, latest) => {
    expect(span(text)).toEqual([earliest, latest])
    expect(parseEdtf(text)).toMatchObject({
      edtf: text,
      start: 'date',
      end: 'date',
      uncertain: false,
      approximate: false,
    })
  })

  test('may be a season, northern and meteorological; winter ends in the next year', () => {
    expect(span('2022-21')).toEqual(['2022-03-01', '2022-05-31'])
    expect(span('2022-22')).toEqual(['2022-06-01', '2022-08-31'])
    expect(span('2022-23')).toEqual(['2022-09-01', '2022-11-30'])
    expect(span('2023-24')).toEqual(['2023-12-01', '2024-02-29'])
  })

  test('may be uncertain or approximate, which does not widen it', () => {
    for (const [text, uncertain, approximate] of [
      ['2024?', true, false],
      ['2024~', false, true],
      ['2024%', true, true],
      ['2024~/2025?', true, true],
    ] as const) {
      expect(parseEdtf(text)).toMatchObject({ uncertain, approximate })
    }
    expect(span('2024-05%')).toEqual(span('2024-05'))
  })

  test.each([
    ['', /^bad-date: write it as 2026-02-25/],
    ['yesterday', /^bad-date: write it as/],
    ['24', /^bad-date: write it as/],
    ['2024-1-1', /^bad-date: write it as/],
    ['20240225', /^bad-date: write it as/],
    ['-0000', /^bad-date: write it as/],
    ['Y2024', /^bad-date: write it as/],
    ['2024-13', /months are 01 to 12, seasons 21 to 24/],
    ['2024-00', /months are 01 to 12/],
    ['2024-25', /months are 01 to 12, seasons 21 to 24/],
    ['2024-21-01', /months are 01 to 12/],
    ['2023-02-29', /that month has 28 days/],
    ['2024-04-31', /that month has 30 days/],
    ['2024-04-00', /that month has 30 days/],
    ['202X-05', /unspecified digits \(X\) stand to the right/],
    ['2024-XX-05', /a day needs its month/],
    ['2X24', /^bad-date: write it as/],
    ['2026-02-25T24:00:00Z', /a time of day is written 10:00:00/],
    ['2026-02-25T10:00Z', /a time of day is written 10:00:00/],
    ['2026-02T10:00:00Z', /a time of day is written 10:00:00/],
    ['2026-02-30T10:00:00Z', /that month has 28 days/],
    ['2024/2025/2026', /an interval has one "\/"/],
    ['2026-02-25T10:00:00Z/2027', /an interval takes dates/],
    ['../..', /an interval needs a date at one end/],
    ['/', /an interval needs a date at one end/],
  ])('is not %j, and why is said', (text, hint) => {
    expect(hintFor(text)).toMatch(hint)
    expect(() => parseEdtf(text)).toThrow(`"${text}" is not an EDTF date`)
  })
})

describe('an interval', () => {
  test('runs from the first day of its start to the last day of its end', () => {
    expect(span('2022-11/2023-06')).toEqual(['2022-11-01', '2023-06-30'])
    expect(span('2022-22/2022-24')).toEqual(['2022-06-01', '2023-02-28'])
    expect(span('2024-02-25/2024-02-25')).toEqual(['2024-02-25', '2024-02-25'])
    expect(span('201X/2020')).toEqual(['2010-01-01', '2020-12-31'])
  })

  test('that ends before it starts is an error, and one that may not is none', () => {
    for (const text of ['2024/2023', '2024-05/2024-02', '2024-24/2024-23', '2024-02-25/2024-02-24', '2024~/201X']) {
      expect(hintFor(text)).toBe('bad-date: it ends before it starts; swap the two dates')
    }
    expect(span('2024-12/2024')).toEqual(['2024-12-01', '2024-12-31'])
    expect(span('2024/2024-02')).toEqual(['2024-01-01', '2024-02-29'])
  })

  test('tells an end that is open from one that nobody knows; both are infinite', () => {
    expect(parseEdtf('../2025')).toMatchObject({ start: 'open', end: 'date', earliest: Number.NEGATIVE_INFINITY })
    expect(parseEdtf('/2025')).toMatchObject({ start: 'unknown', end: 'date', earliest: Number.NEGATIVE_INFINITY })
    expect(parseEdtf('2025/..')).toMatchObject({ start: 'date', end: 'open', latest: Number.POSITIVE_INFINITY })
    expect(parseEdtf('2025/')).toMatchObject({ start: 'date', end: 'unknown', latest: Number.POSITIVE_INFINITY })
    expect(span('2025/..')).toEqual(['2025-01-01', null])
  })
})

describe('spans', () => {
  test('of what is missing or unknown are any day', () => {
    expect(spanOf(undefined)).toBe(ANY_DAY)
    expect(spanOf('unknown')).toBe(ANY_DAY)
    expect(spanOf('2024')).toEqual({ earliest: 19723, latest: 20088 })
    expect(spanOf('2024')).toBe(spanOf('2024'))
    expect(() => spanOf('never')).toThrow(HearsayError)
  })

  test('are surely apart when they share no day', () => {
    const apart = (a: string, b: string) => surelyApart(spanOf(a), spanOf(b))
    expect(apart('2024-01', '2024-02')).toBe(true)
    expect(apart('2024-02', '2024-01')).toBe(true)
    expect(apart('2024-01', '2024-01-31/2025')).toBe(false)
    expect(apart('2024-01', 'unknown')).toBe(false)
  })
})

describe('an instant', () => {
  test('is a date-time with its offset, or the end of a day', () => {
    expect(parseInstant('2026-02-25T10:00:00Z')).toBe(Date.UTC(2026, 1, 25, 10))
    expect(parseInstant('2026-02-25T10:00+02:00')).toBe(Date.UTC(2026, 1, 25, 8))
    expect(parseInstant('2026-02-25T10:00:00.5Z')).toBe(Date.UTC(2026, 1, 25, 10, 0, 0, 500))
    expect(parseInstant('2026-02-25')).toBe(Date.UTC(2026, 1, 26) - 1)
  })

  test.each(['2026-02-25T10:00:00', '2026-02', '2026-02-30', '2026-02-25T25:00:00Z', '2026-02-25 10:00:00Z', ''])(
    'is not %j',
    (text) => {
      expect(() => parseInstant(text)).toThrow(HearsayError)
    },
  )
})

describe('dates as the package edtf reads them', () => {
  const pad = (number: number, width = 2) => String(number).padStart(width, '0')
  const commonEra = fc.integer({ min: 100, max: 9999 }).map((number) => pad(number, 4))
  const year = fc.oneof(
    commonEra,
    fc.integer({ min: 100, max: 9999 }).map((number) => `-${pad(number, 4)}`),
  )
  const month = fc.integer({ min: 1, max: 12 }).map((number) => pad(number))
  const day = fc.integer({ min: 1, max: 31 }).map((number) => pad(number))
  const plain = fc.oneof(
    year,
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc.tuple(year, month, day).map((parts) => parts.join('-')),
  )
  const unspecified = fc.oneof(
    fc.integer({ min: 0, max: 999 }).map((number) => `${pad(number, 3)}X`),
    fc.integer({ min: 0, max: 99 }).map((number) => `${pad(number)}XX`),
    fc.tuple(commonEra, month).map((parts) => [...parts, 'XX'].join('-')),
    commonEra.map((digits) => `${digits}-XX`),
    commonEra.map((digits) => `${digits}-XX-XX`),
  )
  const qualified = fc.tuple(plain, fc.constantFrom('?', '~', '%')).map((parts) => parts.join(''))
  const long = fc.integer({ min: 10_000, max: 200_000 }).map((number) => `Y${number}`)
  const time = fc
    .tuple(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9998-01-01'), noInvalidDate: true }),
      fc.constantFrom('Z', '+00:00', '-05:00', '+04:30', ''),
    )
    .map(([date, zone]) => date.toISOString().slice(0, 19) + zone)
  const point = fc.oneof(plain, unspecified, qualified, long, time)

  const dayOfMs = (ms: number | null) => (ms === null || !Number.isFinite(ms) ? ms : Math.floor(ms / DAY_MS))
  const theirs = (text: string) => {
    try {
      const { min, max } = edtf(text)
      return { earliest: dayOfMs(min), latest: dayOfMs(max) }
    } catch {
      return undefined
    }
  }
  const ours = (text: string) => {
    try {
      const { earliest, latest } = parseEdtf(text)
      return { earliest, latest }
    } catch {
      return undefined
    }
  }

  test('are the same for dates of levels 0 and 1, and so is what is no date', () => {
    const readAlike = point.filter((text) => !text.includes('-02-29'))
    fc.assert(
      fc.property(readAlike, (text) => {
        expect({ [text]: ours(text) }).toEqual({ [text]: theirs(text) })
      }),
      { numRuns: 2000 },
    )
  })

  test('are the same for intervals in order', () => {
    const bound = fc.oneof(plain, qualified)
    fc.assert(
      fc.property(bound, bound, fc.constantFrom('both', 'start', 'end'), (a, b, open) => {
        fc.pre(!`${a}${b}`.includes('-02-29'))
        const [first, second] = [ours(a), ours(b)].sort((x, y) => (x?.earliest ?? 0) - (y?.earliest ?? 0))
        fc.pre(first !== undefined && second !== undefined && first.latest < second.earliest)
        const [start, end] = (ours(a)?.earliest ?? 0) < (ours(b)?.earliest ?? 0) ? [a, b] : [b, a]
        const text = open === 'both' ? `${start}/${end}` : open === 'start' ? `../${end}` : `${start}/..`
        expect({ [text]: ours(text) }).toEqual({ [text]: theirs(text) })
      }),
      { numRuns: 1000 },
    )
  })

  test('differ where that package errs: seasons are quarters, intervals of seasons or of one day are none', () => {
    expect(ours('2024-21')).not.toEqual(theirs('2024-21'))
    expect(theirs('2022-21/2022-23')).toBeUndefined()
    expect(theirs('2024-02-25/2024-02-25')).toBeUndefined()
    expect(ours('2022-21/2022-23')).toBeDefined()
    expect([ours('1900-02-29'), theirs('1900-02-29')]).toEqual([undefined, expect.anything()])
    const backwards = theirs('-0001-XX-XX')
    expect(backwards?.earliest).toBeGreaterThan(backwards?.latest ?? 0)
    expect(ours('-0001-XX-XX')).toEqual(ours('-0001'))
  })

  test('are written with the characters that the JSON Schema allows', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          point,
          fc.tuple(plain, plain).map((ends) => ends.join('/')),
        ),
        (text) => {
          expect(text).toMatch(/^[-+0-9XY.?~%/T:Z]+$/)
        },
      ),
    )
  })
})
