import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HearsayError } from '../../src/errors.ts'
import { ANY_TIME, isoSpan, isToTheHour, parseEdtf, parseInstant, spanOf, surelyApart } from '../../src/model/dates.ts'

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
    ['2026-02-25T23:30:00-05:00', '2026-02-26T04:30:00Z', '2026-02-26T04:30:00Z'],
    ['2026-02-25T23:30:00-05', '2026-02-26T04:30:00Z', '2026-02-26T04:30:00Z'],
    ['2026-02-25T00:30:00+02:00', '2026-02-24T22:30:00Z', '2026-02-24T22:30:00Z'],
    ['2026-02-25T23:30:00Z', '2026-02-25T23:30:00Z', '2026-02-25T23:30:00Z'],
    ['2026-02-25T09:30Z', '2026-02-25T09:30:00Z', '2026-02-25T09:30:59Z'],
    ['2026-02-25T09:30-04:30', '2026-02-25T14:00:00Z', '2026-02-25T14:00:59Z'],
    ['2026-02-25T24:00Z', '2026-02-26', '2026-02-26T00:00:00Z'],
    ['2026-02-25T24:00:00+01:00', '2026-02-25T23:00:00Z', '2026-02-25T23:00:00Z'],
    ['2026-02-25T09:30:00', '2026-02-25', '2026-02-25T21:30:00Z'],
    ['2026-02-25T20:00', '2026-02-25T06:00:00Z', '2026-02-25'],
    ['2026-02-25T13:59', '2026-02-25', '2026-02-25'],
    ['2026-02-25T24:00', '2026-02-25T10:00:00Z', '2026-02-25'],
    ['0000-01-01T00:00:00Z', '0000-01-01', '0000-01-01T00:00:00Z'],
    ['-0044-03-15T12:00Z', '-0044-03-15T12:00:00Z', '-0044-03-15T12:00:59Z'],
  ])('%s is any time from %s to %s', (text, earliest, latest) => {
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
    ['2026-02-25T24:00:01Z', /a day ends at 24:00/],
    ['2026-02-25T25:00Z', /a time of day is written 10:00 or 10:00:00/],
    ['2026-02-25T10Z', /a time of day is written 10:00 or 10:00:00/],
    ['2026-02-25T10:00:00z', /a time of day is written 10:00 or 10:00:00/],
    ['2026-02-25T10:00:00+0100', /a time of day is written 10:00 or 10:00:00/],
    ['2026-02-25T10:00+15:00', /a time of day is written 10:00 or 10:00:00/],
    ['2026-02-25T10:00T11:00', /a time of day is written 10:00 or 10:00:00/],
    ['2016-12-31T23:59:60Z', /EDTF has no leap seconds/],
    ['2026-02-25T10:00:00.5Z', /times are kept to the second/],
    ['2026-02T10:00:00Z', /a time of day needs a whole date/],
    ['2026-02-XXT10:00:00Z', /a time of day needs a whole date/],
    ['2026-02-30T10:00:00Z', /that month has 28 days/],
    ['2024/2025/2026', /an interval has one "\/"/],
    ['2026-02-25T10:00Z/11:00Z', /^bad-date: write it as/],
    ['../..', /an interval needs a date at one end/],
    ['/', /an interval needs a date at one end/],
  ])('is not %j, and why is said', (text, hint) => {
    expect(hintFor(text)).toMatch(hint)
    expect(() => parseEdtf(text)).toThrow(`"${text}" is not an EDTF date`)
  })
})

describe('an interval', () => {
  test('runs from the first instant of its start to the last instant of its end', () => {
    expect(span('2026-02-25T09:00Z/2026-02-25T11:30Z')).toEqual(['2026-02-25T09:00:00Z', '2026-02-25T11:30:59Z'])
    expect(span('2026-02-25T09:00+01:00/2026-03')).toEqual(['2026-02-25T08:00:00Z', '2026-03-31'])
    expect(span('2026-02-25T09:00Z/..')).toEqual(['2026-02-25T09:00:00Z', null])
    expect(span('2022-11/2023-06')).toEqual(['2022-11-01', '2023-06-30'])
    expect(span('2022-22/2022-24')).toEqual(['2022-06-01', '2023-02-28'])
    expect(span('2024-02-25/2024-02-25')).toEqual(['2024-02-25', '2024-02-25'])
    expect(span('201X/2020')).toEqual(['2010-01-01', '2020-12-31'])
  })

  test('that ends before it starts is an error, and one that may not is none', () => {
    for (const text of [
      '2024/2023',
      '2024-05/2024-02',
      '2024-24/2024-23',
      '2024-02-25/2024-02-24',
      '2024~/201X',
      '2024-05-01T10:00Z/2024-05-01T09:59Z',
      '2024-05-01T10:00+02:00/2024-05-01T07:30Z',
    ]) {
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
  test('of what is missing or unknown are any time', () => {
    expect(spanOf(undefined)).toBe(ANY_TIME)
    expect(spanOf('unknown')).toBe(ANY_TIME)
    expect(spanOf('2024')).toEqual({ earliest: Date.UTC(2024, 0) / 1000, latest: Date.UTC(2025, 0) / 1000 - 1 })
    expect(spanOf('2024')).toBe(spanOf('2024'))
    expect(() => spanOf('never')).toThrow(HearsayError)
  })

  test('are given to the hour when time zones leave no doubt', () => {
    const sure = [
      '2026-02-25T09:30Z',
      '2026-02-25T09:30:00+01:00',
      '2026-02-25T24:00Z',
      '2026-02-25T09:00Z/2026-02-25T09:58Z',
    ]
    for (const date of sure) expect([date, isToTheHour(spanOf(date))]).toEqual([date, true])
    const unsure = [
      '2026-02-25T09:30',
      '2026-02-25',
      '2026',
      '../2026-02-25T09:00Z',
      '2026-02-25T09:00Z/2026-02-25T10:00Z',
    ]
    for (const date of [...unsure, undefined]) expect([date, isToTheHour(spanOf(date))]).toEqual([date, false])
  })

  test('are surely apart when they share no instant', () => {
    const apart = (a: string, b: string) => surelyApart(spanOf(a), spanOf(b))
    expect(apart('2024-01', '2024-02')).toBe(true)
    expect(apart('2024-02', '2024-01')).toBe(true)
    expect(apart('2024-01', '2024-01-31/2025')).toBe(false)
    expect(apart('2024-01', 'unknown')).toBe(false)
    expect(apart('2024-01-05T09:00Z', '2024-01-05T10:01+01:00')).toBe(true)
    expect(apart('2024-01-05T09:00Z', '2024-01-05T10:00+01:00')).toBe(false)
    expect(apart('2024-01-05T09:00', '2024-01-05T10:00')).toBe(false)
    expect(apart('2024-01-05', '2024-01-05T23:59Z')).toBe(false)
  })
})

describe('an instant', () => {
  test('is a date-time with its offset, or the end of a day', () => {
    expect(parseInstant('2026-02-25T10:00:00Z')).toBe(Date.UTC(2026, 1, 25, 10) / 1000)
    expect(parseInstant('2026-02-25T10:00+02:00')).toBe(Date.UTC(2026, 1, 25, 8) / 1000)
    expect(parseInstant('2026-02-25T10:00:00.5Z')).toBe(Date.UTC(2026, 1, 25, 10, 0, 0, 500) / 1000)
    expect(parseInstant('2026-02-25')).toBe((Date.UTC(2026, 1, 26) - 1) / 1000)
    expect(parseInstant('2026-02-25T24:00:00Z')).toBe(Date.UTC(2026, 1, 26) / 1000)
  })

  test.each([
    '2026-02-25T10:00:00',
    '2026-02',
    '2026-02-30',
    '2026-02-30T10:00:00Z',
    '2026-02-25T25:00:00Z',
    '2026-02-25 10:00:00Z',
    '',
  ])('is not %j', (text) => {
    expect(() => parseInstant(text)).toThrow(HearsayError)
  })
})

describe('times of day', () => {
  const two = (number: number) => String(number).padStart(2, '0')
  const day = fc
    .date({ min: new Date('0001-01-02'), max: new Date('9998-12-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const clock = fc
    .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }), fc.option(fc.nat({ max: 59 }), { nil: undefined }))
    .map((parts) => parts.flatMap((part) => (part === undefined ? [] : [two(part)])).join(':'))
  const offset = fc.integer({ min: -12 * 60, max: 14 * 60 })
  const zone = (minutes: number) =>
    `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`

  /** What a clock that is so many minutes ahead of UTC shows at an instant. */
  const shown = (instant: number, minutes: number) =>
    new Date((instant + minutes * 60) * 1000).toISOString().slice(0, 19)
  /** The instant at which a clock that is so many minutes ahead of UTC begins to show a time. */
  const around = (text: string, minutes: number) => Date.parse(`${text.padEnd(19, ':00')}Z`) / 1000 - minutes * 60

  test('with an offset are every second at which a clock there shows them, and no other', () => {
    fc.assert(
      fc.property(day, clock, offset, (date, time, minutes) => {
        const text = `${date}T${time}`
        const { earliest, latest } = parseEdtf(`${text}${zone(minutes)}`)
        const first = around(text, minutes)
        for (let instant = first - 2; instant < first + 62; instant++) {
          expect([instant, instant >= earliest && instant <= latest]).toEqual([
            instant,
            shown(instant, minutes).startsWith(text),
          ])
        }
      }),
      { numRuns: 200 },
    )
  })

  test('without one are between the first and the last second of their day at which any clock on earth shows them', () => {
    fc.assert(
      fc.property(day, clock, (date, time) => {
        const text = `${date}T${time}`
        const local = Array.from({ length: 60 }, (_, second) => around(text, 0) + second)
        const wanted = local.filter((instant) => shown(instant, 0).startsWith(text))
        const may = (instant: number) =>
          shown(instant, 0).startsWith(date) &&
          wanted.some((second) => second - instant >= -12 * 3600 && second - instant <= 14 * 3600)
        const { earliest, latest } = parseEdtf(text)
        const ends = [earliest - 1, earliest, latest, latest + 1]
        expect(ends.map(may)).toEqual([false, true, true, false])
        for (let hour = -2; hour < 26; hour++) {
          const instant = around(`${date}T00:00:00`, 0) + hour * 3600
          expect([hour, instant >= earliest && instant <= latest]).toEqual([hour, may(instant)])
        }
      }),
      { numRuns: 200 },
    )
  })

  test('without one lie within their day, and with one of the zones it names within what they are without', () => {
    fc.assert(
      fc.property(day, clock, (date, time) => {
        const [whole, loose, sure] = [date, `${date}T${time}`, `${date}T${time}Z`].map(parseEdtf)
        expect(loose?.earliest).toBeGreaterThanOrEqual(whole?.earliest ?? 0)
        expect(loose?.latest).toBeLessThanOrEqual(whole?.latest ?? 0)
        expect(sure?.earliest).toBeGreaterThanOrEqual(loose?.earliest ?? 0)
        expect(sure?.latest).toBeLessThanOrEqual(loose?.latest ?? 0)
      }),
    )
  })

  test('are given back as they are meant: a span that is written and read again is the same', () => {
    fc.assert(
      fc.property(day, clock, offset, (date, time, minutes) => {
        const read = spanOf(`${date}T${time}${zone(minutes)}`)
        const [first, last] = isoSpan(read)
        expect({ earliest: spanOf(first ?? '').earliest, latest: spanOf(last ?? '').latest }).toEqual(read)
      }),
    )
  })
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
      fc.constantFrom('Z', '+00:00', '-05:00', '+04:30', '+14:00', '-03'),
    )
    .map(([date, zone]) => date.toISOString().slice(0, 19) + zone)
  const point = fc.oneof(plain, unspecified, qualified, long, time)

  const secondOf = (ms: number | null) => (ms === null || !Number.isFinite(ms) ? ms : Math.floor(ms / 1000))
  const theirs = (text: string) => {
    try {
      const { min, max } = edtf(text)
      return { earliest: secondOf(min), latest: secondOf(max) }
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
    const bound = fc.oneof(plain, qualified, time)
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

  test('differ where that package errs or knows less: a minute is its first second, no offset is UTC, seasons are quarters, intervals of seasons or of one day are none', () => {
    const { earliest } = ours('2024-02-25T10:00Z') ?? {}
    expect(theirs('2024-02-25T10:00Z')).toEqual({ earliest, latest: earliest })
    expect(theirs('2024-02-25T10:00:00.5Z')).toBeDefined()
    expect(theirs('2024-02-25T10:00:00')).not.toEqual(ours('2024-02-25T10:00:00'))
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
