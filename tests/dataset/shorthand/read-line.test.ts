import { describe, expect, test } from 'vitest'
import { readLine } from '../../../src/dataset/shorthand/read-line.ts'

/** A line, as what each of its pieces says. */
function read(text: string) {
  const { line, faults } = readLine(text)
  const { fields, credits, quantity } = line.marks
  return {
    id: line.id?.text,
    said: line.said.text,
    links: line.links.map((link) => link.text),
    marks: Object.fromEntries(fields.map(({ field, value }) => [field, value])),
    ...(credits && { credits: [credits.as, ...credits.names.map(({ text: name }) => name)] }),
    ...(quantity && { figure: { measure: quantity.measure.text, of: quantity.of?.text, ...quantity.figures } }),
    faults: faults.map(({ message }) => message),
  }
}
const plain = { id: undefined, links: [], marks: {}, faults: [] }

describe('a line of the short form', () => {
  test('has an id, a sentence, links and marks', () => {
    expect(read('arson: The fire was set. < Valley Wire < an official | background possible')).toEqual({
      ...plain,
      id: 'arson',
      said: 'The fire was set.',
      links: ['Valley Wire', 'an official'],
      marks: { terms: 'background', certainty: 'possible' },
    })
  })
  test('may be a sentence alone, or a claim and who denies it', () => {
    expect(read('Two cans were found.')).toEqual({ ...plain, said: 'Two cans were found.' })
    expect(read('arson < Peter Marsh | denies')).toEqual({
      ...plain,
      said: 'arson',
      links: ['Peter Marsh'],
      marks: { polarity: 'denies' },
    })
  })
  test('takes signs that touch a word, or have a backslash before them, for text', () => {
    expect(read('He said: a<b, c|d and 1 \\< 2 \\| 3.').said).toBe('He said: a<b, c|d and 1 \\< 2 \\| 3.')
  })
  test('every mark names its field', () => {
    const marks = 'probable deduced onRecord declined inferred withdrawn 2026-05-01 made 2026'
    expect(read(`arson < A B | ${marks}`).marks).toEqual({
      certainty: 'probable',
      knowledge: 'deduced',
      terms: 'onRecord',
      polarity: 'neither',
      response: 'declined',
      fromBasis: 'inferred',
      withdrawn: '2026-05-01',
      made: '2026',
    })
  })
  test('credits stand in a segment of their own, and so does a figure', () => {
    expect(read('arson | credits "Reuters | AFP confirmed" Reuters, AFP | certain')).toMatchObject({
      credits: ['Reuters | AFP confirmed', 'Reuters', 'AFP'],
      marks: { certainty: 'certain' },
    })
    expect(read('Twelve died. | deaths of Valley fire ~12 1').figure).toEqual({
      measure: 'deaths',
      of: 'Valley fire',
      value: 12,
      unit: '1',
      comparator: 'approx',
    })
    expect(read('It costs 5.50. | price 5.50..7 USD').figure).toEqual({
      measure: 'price',
      of: undefined,
      low: '5.50',
      high: 7,
      unit: 'USD',
    })
  })
  test.each([
    ['a | posible', '"posible" is no mark: did you mean possible?'],
    ['a | Denies', '"Denies" is no mark: did you mean denies?'],
    ['a | certain possible', '"certain" and "possible" cannot both be: keep one'],
    ['a | denies declined', '"denies" and "declined" cannot both be: keep one'],
    ['a | told told', '"told" stands there twice: keep one'],
    ['a | made', '"made" needs a date behind it, such as "made 2026-04-11"'],
    ['a |', 'there is no mark behind "|": add one, or remove the bar'],
    ['a < ', 'there is nobody behind "<": name who said it, or remove the sign'],
    ['a < B < | told', 'there is nobody behind "<": name who said it, or remove the sign'],
    ['< B', 'there is no sentence: write one, or the id of a claim'],
    ['arson: < B', 'there is no sentence behind "arson:": write one, or the id of a claim'],
    [
      'a | credits Reuters',
      '"credits" needs the phrase as printed in double quotes: credits "Reuters confirmed" Reuters',
    ],
    ['a | deaths 3 | deaths 4', '"deaths 3" and "deaths 4" cannot both be: a claim states one figure'],
  ])('%j is refused', (text, message) => {
    expect(read(text).faults).toEqual([message])
  })
  test('what is no mark at all is told all marks', () => {
    expect(read('a | xyzzyx').faults[0]).toMatch(
      /^"xyzzyx" is no mark: the marks are certain, .*, made, credits, and a figure$/,
    )
  })
})
