import { describe, expect, test } from 'vitest'
import { attributionsIn } from '../../src/suggest/attributions.ts'
import { ENGLISH } from '../../src/suggest/lexicon/en.ts'

/** Who said what, as [source, content, where a quotation goes on]. */
function read(text: string) {
  return attributionsIn(text, ENGLISH).map(({ source, content, continues }) =>
    [source, content, ...(continues === undefined ? [] : [continues])].map(({ start, end }) => text.slice(start, end)),
  )
}

describe('who said what is found', () => {
  test('where whoever said it stands first', () => {
    expect(read('Anna Weir, the chief of the fire brigade, said that the fire was set on purpose.')).toEqual([
      ['Anna Weir, the chief of the fire brigade', 'that the fire was set on purpose'],
    ])
    expect(read('On Monday, police said two cans were found in the mill.')).toEqual([
      ['police', 'two cans were found in the mill'],
    ])
    expect(read('But the mayor said on Tuesday that nobody had been hurt.')).toEqual([
      ['the mayor', 'that nobody had been hurt'],
    ])
  })

  test('where it stands last, in either order', () => {
    expect(read('The mill burned down within an hour, the brigade said.')).toEqual([
      ['the brigade', 'The mill burned down within an hour'],
    ])
    expect(read('The fire was set on purpose, said Anna Weir, who leads the brigade.')).toEqual([
      ['Anna Weir', 'The fire was set on purpose'],
    ])
    expect(read('“It was set on purpose,” she said in an interview.')).toEqual([['she', 'It was set on purpose']])
  })

  test('where it was told to somebody, or is according to somebody', () => {
    expect(read('Peter Marsh told reporters that he had seen nobody.')).toEqual([
      ['Peter Marsh', 'that he had seen nobody'],
    ])
    expect(read('According to the wire, two firefighters saw the cans.')).toEqual([
      ['the wire', 'two firefighters saw the cans'],
    ])
    expect(read('Two firefighters saw the cans, according to the Valley Wire.')).toEqual([
      ['the Valley Wire', 'Two firefighters saw the cans'],
    ])
  })

  test('with all of a quotation, over sentences and behind whoever said it, in any marks', () => {
    expect(read('“We saw it. It was on fire,” Weir said. “Nobody was inside.”')).toEqual([
      ['Weir', '“We saw it. It was on fire,”', '“Nobody was inside.”'],
    ])
    expect(read('Weir said, "We saw it. It was on fire."')).toEqual([['Weir', '"We saw it. It was on fire."']])
    expect(read("''It was on fire,'' Weir said.")).toEqual([['Weir', 'It was on fire']])
  })

  test('in order, each sentence by itself, abbreviations and initials ending none', () => {
    expect(read('Mr. J. Marsh of the U.S. Forest Service said the wood was dry. Dr. Weir said it was wet.')).toEqual([
      ['Mr. J. Marsh of the U.S. Forest Service', 'the wood was dry'],
      ['Dr. Weir', 'it was wet'],
    ])
  })
})

describe('nothing is found', () => {
  test('in what is quoted, in what is no report, and in questions about what was said', () => {
    for (const text of [
      '“I heard that he said the mill was his,” the sign read.',
      'What the mayor said about the mill is not known.',
      'Those who said the mill was safe have left.',
      'Marsh was told to leave the mill at once.',
      'She wrote the letter in the mill.',
      'We added the cans to the list.',
      '',
    ])
      expect([text, read(text)]).toEqual([text, []])
  })
})
