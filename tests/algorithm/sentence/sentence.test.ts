import { describe, expect, test } from 'vitest'
import { readSentence, sentenceTerms } from '../../../src/algorithm/sentence/sentence.ts'

const valuesIn = (text: string) => [...readSentence(text).numbers.keys()]
const monthsIn = (text: string) => [...readSentence(text).months]

describe('a sentence', () => {
  test('is its words without endings, and without those that tell nothing', () => {
    expect(sentenceTerms('The restrictions have been restricting Chinese exporters')).toEqual([
      'restrict',
      'restrict',
      'china',
      'export',
    ])
  })

  test('has the terms of its words however they are written', () => {
    for (const [one, other] of [
      ['Licences of the U.S. government', 'license of American governments'],
      ['Hiding the chips', 'hid chip'],
      ['It was sold', 'They sell'],
      ['Zoë', 'Zoe'],
      ['H800s', 'H800'],
      ['a café’s', 'cafes'],
    ] as const)
      expect([one, sentenceTerms(one)]).toEqual([one, sentenceTerms(other)])
  })

  test('has the letters and pairs of letters of what is written without spaces', () => {
    expect(sentenceTerms('火事だ')).toContain('火事')
  })
})

describe('numbers', () => {
  test('are one however they are written', () => {
    expect(valuesIn('1.6 trillion')).toEqual(['1600000000000'])
    expect(valuesIn('1.6T and $1.6tn and 1,600 billion')).toEqual(['1600000000000'])
    expect(valuesIn('2.788M')).toEqual(['2788000'])
    expect(valuesIn('five to six million')).toEqual(['5000000', '6000000'])
    expect(valuesIn('$5–6 million')).toEqual(['5000000', '6000000'])
    expect(valuesIn('20-40%')).toEqual(['20', '40'])
    expect(valuesIn('one million, a thousand, two hundred')).toEqual(['1000000', '1000', '200'])
    expect(valuesIn('the 27th')).toEqual(['27'])
  })

  test('are none in names, which are kept apart', () => {
    const { numbers, codes } = readSentence('The 910B and the H800 of 2026, V4.1, not 671B')
    expect([...numbers.keys()]).toEqual(['2026'])
    expect([...codes.values()]).toEqual(['910B', 'H800', 'V4.1', '671B'])
  })

  test('are given as they were written', () => {
    expect([...readSentence('40 or 1.6 trillion').numbers.values()]).toEqual(['40', '1.6 trillion'])
  })
})

describe('months', () => {
  test('are found whole, cut and in dates', () => {
    expect(monthsIn('On 27 January, Feb. 3, and 2026-04-24')).toEqual(['january', 'february', 'april'])
  })

  test('“may” and “march” are months with a capital letter, and May beside a number or “in” alone', () => {
    expect(monthsIn('They may march')).toEqual([])
    expect(monthsIn('May they go')).toEqual([])
    expect(monthsIn('In May 2026, or in March')).toEqual(['may', 'march'])
    expect(monthsIn('Marketing in Decatur')).toEqual([])
  })
})

test('what denies a sentence is seen, and what only looks so is not', () => {
  const denied = (text: string) => readSentence(text).isDenied
  for (const text of ['It did not open.', 'It isn’t open.', 'Nobody died.', 'He denies it.', 'No cans were found.'])
    expect([text, denied(text)]).toEqual([text, true])
  for (const text of ['At least 40, no more than 50.', 'It is not only open but full.', 'A notable knot.', 'No doubt.'])
    expect([text, denied(text)]).toEqual([text, false])
})
