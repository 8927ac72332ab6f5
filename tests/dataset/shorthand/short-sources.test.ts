import { describe, expect, test } from 'vitest'
import { formatProblem } from '../../../src/dataset/format-problems.ts'
import { parseText } from '../problems-of.ts'

const PEOPLE = `actors:
  - { id: kroll, name: Anna Kroll, type: person }
  - { id: gazette, name: Valley Gazette, type: organization }
  - { id: valley-wire, name: Valley Wire, type: organization }
`
const read = (...sources: string[]) => {
  const { dataset, problems } = parseText(
    `${PEOPLE}sources:\n${sources.map((each) => `  - ${each}\n`).join('')}`,
    'a.yaml',
  )
  return { sources: dataset?.sources, actors: dataset?.actors, problems: problems.map(formatProblem) }
}
const FIRE = '{ id: fire, title: Fire at the mill, type: article, publisher: gazette, published: 2026-04-11 }'

describe('names of a document', () => {
  test('are those of people who are there, by name and by a beginning of it that only one has', () => {
    const { sources, problems } = read(
      '{ id: a, title: A, type: article, publisher: Valley Gazette, carrier: Valley Wire, authors: [Anna, kroll], says: [] }',
    )
    expect([problems, sources?.[0]]).toEqual(
      [
        [],
        {
          id: 'a',
          title: 'A',
          type: 'article',
          publisher: 'gazette',
          carrier: 'valley-wire',
          authors: ['kroll', 'kroll'],
        },
      ].map((each, index) => (index === 0 ? [expect.stringContaining('names kroll twice')] : each)),
    )
  })
  test('make somebody new only where the document has lines', () => {
    expect(
      read('{ title: A, type: article, publisher: The Post, published: 2026-04, says: [It burned.] }'),
    ).toMatchObject({
      ...{ problems: [], sources: [{ id: 'the-post-2026-04', publisher: 'the-post' }] },
      actors: expect.arrayContaining([{ id: 'the-post', name: 'The Post', type: 'organization' }]),
    })
    expect(read('{ id: a, title: A, type: article, publisher: The Post }').problems).toEqual([
      expect.stringContaining('"publisher"'),
    ])
  })
  test('that may be two, or are nearly one, are refused at the very word', () => {
    expect(read('{ id: a, title: A, type: article, publisher: Valley, says: [It burned.] }').problems).toEqual([
      expect.stringMatching(/6:50: error: "Valley" is any of gazette, valley-wire: name one/),
    ])
    expect(read('{ id: a, title: A, type: article, authors: [Ana Kroll], says: [It burned.] }').problems).toEqual([
      expect.stringContaining('"Ana Kroll" is nobody yet, but nearly Anna Kroll (kroll)'),
    ])
  })
  test('lead to other documents by their title, or by a publisher that has only one', () => {
    const { sources, problems } = read(
      FIRE,
      '{ id: b, title: B, type: article, republishes: Fire at the mill, published: 2026-04-12 }',
      '{ id: c, title: C, type: article, revises: Valley Gazette, published: 2026-04-13 }',
      '{ id: d, title: D, type: other, read: no, knownVia: [Fire at the mill, b] }',
    )
    expect(problems).toEqual([])
    expect(sources?.map(({ republishes, revises, knownVia }) => republishes ?? revises ?? knownVia)).toEqual([
      ...['fire', 'fire', ['fire', 'b'], undefined],
    ])
  })
  test('that lead to two documents, or to none, are refused', () => {
    const again = FIRE.replace('id: fire', 'id: fire-2').replace('-11', '-12')
    expect(read(FIRE, again, '{ id: b, title: B, type: article, republishes: Valley Gazette }').problems).toEqual([
      expect.stringContaining('"Valley Gazette" is any of fire, fire-2: name one'),
    ])
    expect(read(FIRE, '{ id: b, title: B, type: article, knownVia: [Nothing Like It] }').problems).toEqual([
      expect.stringContaining('knownVia'),
    ])
  })
  test('are none where they are no text', () => {
    expect(read('{ id: a, title: A, type: article, publisher: 12, authors: [13], says: [] }').problems).toHaveLength(2)
  })
})

test('a document without an id is called by its publisher and day, else by its title', () => {
  expect(read('{ title: A, type: article, publisher: gazette, says: [It burned.] }').sources?.[0]?.id).toBe(
    'valley-gazette-undated',
  )
  expect(read('{ title: Fire at the old mill, type: article, says: [It burned.] }').sources?.[0]?.id).toBe(
    'fire-old-mill',
  )
})
