import { describe, expect, test } from 'vitest'
import { formatProblem } from '../../../src/dataset/format-problems.ts'
import { parseText } from '../problems-of.ts'

const BASE = `actors:
  - { id: wire, name: Valley Wire, type: organization }
  - { id: kroll, name: Anna Kroll, type: person }
`
/** Documents of the wire, each with its lines, and one of a paper. */
const read = (wire: readonly (readonly string[])[], ...paper: string[]) => {
  const source = (id: string, publisher: string, lines: readonly string[]) =>
    `  - id: ${id}\n    title: ${id}\n    type: article\n    publisher: ${publisher}\n    published: 2026-04-1${id.length}\n    says:\n${lines.map((line) => `      - ${line}\n`).join('')}`
  const documents = wire.map((lines, index) => source('w'.repeat(index + 1), 'wire', lines))
  const text = `${BASE}sources:\n${documents.join('')}${source('paper', 'The Paper', paper)}`
  const { dataset, problems } = parseText(text, 'a.yaml')
  const own = dataset?.statements.filter((each) => each.source === 'paper')
  /** Where a statement of the paper comes from: an id, or of a statement its document and side. */
  const told = (id: string) => {
    const found = dataset?.statements.find((each) => each.id === id)
    return found === undefined
      ? id
      : `${found.source} ${found.polarity ?? 'affirms'} ${(found.from ?? []).join()}`.trim()
  }
  return { from: own?.map(({ from }) => from?.map(told)), dataset, problems: problems.map(formatProblem) }
}

describe('a line that ends with a publisher', () => {
  test('comes from its statement of that claim, of several the one that says it the same way', () => {
    expect(read([['a: It burned. < kroll', 'a < kroll | denies']], 'a < Valley Wire | denies').from).toEqual([
      ['w denies kroll'],
    ])
    expect(read([['a: It burned. < kroll']], 'a < Valley Wire | denies').from).toEqual([['w affirms kroll']])
  })
  test('comes from its one document, or from itself where it has none', () => {
    expect(read([['b: It smoked.']], 'a: It burned. < Valley Wire').from).toEqual([['w']])
    expect(read([], 'a: It burned. < Valley Wire').from).toEqual([['wire']])
    expect(read([['a: It burned.']], 'a < Valley Wire itself').from).toEqual([['wire']])
  })
  test('is refused where it may be one of several', () => {
    expect(read([['b: It smoked.'], ['c: It rained.']], 'a: It burned. < Valley Wire').problems).toEqual([
      expect.stringContaining('"Valley Wire" is any of w, ww: name one'),
    ])
    expect(read([['a: It burned.'], ['a']], 'a < Valley Wire').problems).toEqual([
      expect.stringContaining('"Valley Wire" is any of w, ww: name one'),
    ])
  })
})

describe('a line that goes on to their source', () => {
  test('comes from the statement that has it from them', () => {
    expect(read([['a: It burned. < kroll', 'a']], 'a < Valley Wire < Anna Kroll').from).toEqual([['w affirms kroll']])
  })
  test('tells of a document that nobody read what it says', () => {
    const { dataset, from } = read(
      [],
      'a: It burned. < Valley Wire < Anna Kroll | background',
      'b: It smoked. < Valley Wire < Anna Kroll',
    )
    expect(from).toEqual([['wire-via-paper affirms kroll'], ['wire-via-paper affirms kroll']])
    expect(dataset?.statements.find(({ id }) => id === 'wire-via-paper.a')).toMatchObject({
      from: ['kroll'],
      terms: 'background',
    })
  })
  test.each([
    ['a < Valley Wire < a fireman', 'was read, and nothing in it has this from a fireman: add that line there'],
    [
      'a < Valley Wire or kroll < a fireman',
      'only one document can have it from somebody else, and "Valley Wire or kroll" are several',
    ],
    ['a < Valley Wire < Anna Kroll | background', '"background" is for the statement of Valley Wire to say'],
  ])('is refused: %s', (line, said) => {
    const wire = [['a: It burned. < kroll']]
    expect(read(wire, line).problems.join('\n')).toContain(said)
  })
})

test('lines that come from each other go round, and are told without an end', () => {
  const { problems, dataset } = read([['a: It burned. < The Paper']], 'a < Valley Wire')
  expect(dataset?.statements.map(({ from }) => from)).toEqual([['w.a'], ['paper.a']])
  expect(problems.every((problem) => !problem.includes('error'))).toBe(true)
})
